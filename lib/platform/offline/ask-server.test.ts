import http from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { askServer } from "./ask-server";

type Got = { encoding: string | undefined; body: Buffer };
let got: Got[] = [];
let letsPackedThrough = true;

/** Notes what arrives; like some networks, it may let no packed bodies through. */
const server = http.createServer((request, answer) => {
  const parts: Buffer[] = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const encoding = request.headers["content-encoding"];
    got.push({ encoding, body: Buffer.concat(parts) });
    answer.statusCode = encoding && !letsPackedThrough ? 415 : 200;
    answer.end("{}");
  });
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "localhost", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  got = [];
  letsPackedThrough = true;
});

const post = (body: unknown) =>
  askServer(`http://localhost:${(server.address() as AddressInfo).port}`)({ method: "POST", path: "/", body });
const LONG = { events: Array(200).fill({ name: "Айгүл Осмонова", kind: "present" }) };

it("packs what is long, so that a slow network carries it sooner", async () => {
  expect((await post(LONG)).status).toBe(200);
  expect(got.map(({ encoding }) => encoding)).toEqual(["gzip"]);
  expect(JSON.parse(gunzipSync(got[0]?.body ?? "").toString())).toEqual(LONG);
  expect(got[0]?.body.length).toBeLessThan(JSON.stringify(LONG).length / 10);
});

it("sends what is short as it is", async () => {
  await post({ events: [] });
  expect(got).toEqual([{ encoding: undefined, body: Buffer.from('{"events":[]}') }]);
});

it("sends it unpacked where packed bodies do not come through", async () => {
  letsPackedThrough = false;
  expect((await post(LONG)).status).toBe(200);
  expect(got.map(({ encoding }) => encoding)).toEqual(["gzip", undefined]);
  expect(JSON.parse(got[1]?.body.toString() ?? "")).toEqual(LONG);
});
