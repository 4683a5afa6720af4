import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { SECOND_GENERATION } from "./slow-link";
import { type SlowNetwork, slowNetwork } from "./slow-network";

const FAST = { ...SECOND_GENERATION, bitsPerSecond: 50_000_000, tripMs: 1, loss: 0, repeatMs: 1, breaks: 0 };
const SENT = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 7919) % 251);

/** Gives back whatever it is sent. */
const echo = http.createServer((request, answer) => request.pipe(answer));
const target = () => `http://localhost:${(echo.address() as AddressInfo).port}`;
let network: SlowNetwork;

beforeAll(() => new Promise<void>((resolve) => void echo.listen(0, "localhost", resolve)));
afterAll(() => new Promise((resolve) => echo.close(resolve)));
afterEach(() => network.close());

const through = async () => {
  const answer = await fetch(network.address, { method: "POST", body: SENT });
  return new Uint8Array(await answer.arrayBuffer());
};

describe("the network between a phone and the app", () => {
  it("brings every byte in order, both ways, however many segments are lost", async () => {
    network = await slowNetwork({ target, profile: { ...FAST, loss: 0.3, repeatMs: 0.1 } });
    expect(await Promise.all([through(), through()])).toEqual([SENT, SENT]);
    expect(network.seen.lost).toBeGreaterThan(30);
    expect(network.seen.up).toBeGreaterThan(2 * SENT.length);
  });

  it("lets connections break", async () => {
    network = await slowNetwork({ target, profile: { ...FAST, breaks: 0.05 } });
    const quick = { method: "POST", body: SENT, signal: AbortSignal.timeout(1000) };
    await expect(fetch(network.address, quick).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    expect(network.seen.broken).toBeGreaterThan(0);
  });

  it("can be cut and mended", async () => {
    network = await slowNetwork({ target, profile: FAST });
    await through();
    network.cut();
    await expect(through()).rejects.toThrow();
    network.mend();
    expect(await through()).toEqual(SENT);
  });
});
