import { expect, it } from "vitest";
import { readLimitedForm } from "./limited-form";

const MOST = 100_000;
const URL = "http://localhost/";

function aForm(size: number, name = "смета.pdf"): FormData {
  const form = new FormData();
  form.append("title.ky", "Смета");
  form.append("files[]", new File([new Uint8Array(size)], name));
  return form;
}

/** A body that tells no length and never ends by itself; counts what is taken of it. */
function endless() {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream({
    pull: (controller) => {
      taken.bytes += 10_000;
      controller.enqueue(new Uint8Array(10_000));
    },
    cancel: () => {
      taken.cancelled = true;
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  return { taken, request: new Request(URL, { method: "POST", body, headers, duplex: "half" } as RequestInit) };
}

it("reads fields and files with their names", async () => {
  const form = await readLimitedForm(new Request(URL, { method: "POST", body: aForm(50_000) }), MOST);
  expect(form).toBeInstanceOf(FormData);
  const read = form as FormData;
  expect(read.get("title.ky")).toBe("Смета");
  expect(read.get("files[]")).toMatchObject({ name: "смета.pdf", size: 50_000 });
});

it("stops at the limit when a body does not tell its length", async () => {
  const { taken, request } = endless();
  expect(await readLimitedForm(request, MOST)).toBe("too-large");
  expect(taken.bytes).toBeLessThan(2 * MOST);
  expect(taken.cancelled).toBe(true);
});

it("believes a length that is too large, and reads nothing", async () => {
  const { taken, request } = endless();
  const headers = new Headers(request.headers);
  headers.set("content-length", String(MOST + 1));
  const told = new Request(request, { headers, duplex: "half" } as RequestInit);
  expect(await readLimitedForm(told, MOST)).toBe("too-large");
  expect(taken.bytes).toBeLessThanOrEqual(10_000);
});

it.each<[string, string | undefined, string]>([
  ["no form", "application/json", "{}"],
  ["a form of another kind", "application/x-www-form-urlencoded", "a=1"],
  ["no boundary", "multipart/form-data", "x"],
  ["a body that breaks off", "multipart/form-data; boundary=x", '--x\r\ncontent-disposition: form-data; name="a"\r\n'],
  ["nothing", undefined, ""],
])("%s is unreadable", async (_, type, body) => {
  const headers: Record<string, string> = type ? { "content-type": type } : {};
  expect(await readLimitedForm(new Request(URL, { method: "POST", body, headers }), MOST)).toBe("unreadable");
});
