import http from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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

describe("the answer", () => {
  /** A server that answers one thing. */
  async function answering(status: number, body: string, headers: Record<string, string> = {}) {
    const one = http.createServer((_, response) => response.writeHead(status, headers).end(body));
    await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
    const ask = askServer(`http://127.0.0.1:${(one.address() as AddressInfo).port}`, 400);
    const asked = { method: "POST", path: "/", body: {} } as const;
    return ask(asked).finally(() => one.close().closeAllConnections());
  }

  it("gives what it said, and when to come again", async () => {
    expect(await answering(429, '{"reason":"x"}', { "retry-after": "7" })).toEqual({
      ...{ status: 429, body: { reason: "x" }, retryAfterMs: 7_000 },
    });
    expect(await answering(502, "<html>Bad gateway")).toEqual({ status: 502, body: null });
  });

  it("takes the sign-in page of a network, half an answer, and nobody there for no answer", async () => {
    await expect(answering(200, "<html>Welcome to the hotel")).rejects.toThrow();
    await expect(answering(302, "", { location: "http://127.0.0.1:9/" })).rejects.toThrow();
    await expect(answering(200, "{}", { "content-length": "900" })).rejects.toThrow();
    await expect(askServer("http://127.0.0.1:9")({ method: "GET", path: "/" })).rejects.toThrow();
  });
});
