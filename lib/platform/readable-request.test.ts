import { describe, expect, it } from "vitest";
import { isReadableAddress, unreadableForm } from "./readable-request";

const STATE = { errors: [], values: { title: "$$5", note: "x" }, detail: { at: null } };

function call(told: string | null, { path = "/ru/desk", action = "00" }: { path?: string; action?: string } = {}) {
  const body = new FormData();
  body.append("_1_title.ky", "Суу");
  if (told !== null) body.append("0", told);
  const headers: Record<string, string> = action ? { "next-action": action } : {};
  return unreadableForm(new Request(`http://localhost${path}`, { method: "POST", body, headers }));
}

describe("a request that can be read", () => {
  it.each([
    ["a form's action", JSON.stringify([STATE, "$K1"])],
    ["a state that repeats a part of itself", JSON.stringify([{ ...STATE, detail: "$0:0:values" }, "$K1"])],
    ["nothing yet in the state", JSON.stringify(["$undefined", "$K1"])],
  ])("%s", async (_, told) => expect(await call(told)).toBeNull());

  it("is a form without JavaScript", async () => expect(await call(null, { action: "" })).toBeNull());
  it("has an address of any letters", () =>
    expect(isReadableAddress("/ru/%D0%90?q=%ff".split("?")[0] ?? "")).toBe(true));
});

describe("a request that cannot be read", () => {
  it.each([
    ["no arguments", null],
    ["no JSON", "[[["],
    ["no list", '"x"'],
    ["no form", JSON.stringify([STATE])],
    ["something else for the form", JSON.stringify([STATE, { get: 1 }])],
    ["a reference into another part", '[{"then":"$1:constructor:constructor"},"$K1"]'],
    ["a nest without end", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  ])("%s", async (_, told) => expect(await call(told)).toBe(400));

  it("a form that breaks off", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const body = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx';
    expect(await unreadableForm(new Request("http://localhost/ru/desk", { method: "POST", headers, body }))).toBe(400);
  });

  it("a file name with NUL", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const head = 'Content-Disposition: form-data; name="a"; filename="a\u0000.png"';
    const body = `--b\r\n${head}\r\n\r\nx\r\n--b--\r\n`;
    expect(await unreadableForm(new Request("http://localhost/ru/desk", { method: "POST", headers, body }))).toBe(400);
  });

  it("no form at all", async () =>
    expect(await unreadableForm(new Request("http://localhost/ru/desk", { method: "POST", body: "x" }))).toBe(415));

  it.each(["/ru/%ff", "/ru/%00", "/%c3%28"])("the address %s", (path) => expect(isReadableAddress(path)).toBe(false));
});
