import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { fromBase45, toBase45 } from "@/lib/platform/base45";
import { crc32 } from "@/lib/platform/crc32";
import { rosterOf } from "@/tests/factories/scripted-door";
import { aSendingPhone } from "@/tests/factories/sent-events";
import { queueFile, queueFileName, readQueueFile } from "./queue-file";
import { frameCollector, queueFrames } from "./queue-frames";

const OWNER = { meetingId: "01930000-0000-7000-8000-00000000aaaa", deviceId: "d2", name: "Айгүл" };
const SAVED = "2026-11-26T09:15:00.000Z";
const ROSTER = rosterOf(600).map(({ personId }) => personId);
const events = (count: number, deviceId = "d2") => aSendingPhone(OWNER.meetingId, deviceId, ROSTER).taps(count);

describe("a queue as a file", () => {
  it("is read as the bodies that the phone would have sent", () => {
    const mine = events(250);
    const old = events(1, "d1");
    const read = readQueueFile(queueFile(OWNER, [...old, ...mine], SAVED));
    if (!read.ok) throw new Error(read.fault);
    expect(read).toMatchObject({ owner: OWNER, savedAt: SAVED, count: 251 });
    expect(read.requests.map(({ deviceId, events }) => [deviceId, events.length])).toEqual([
      ["d1", 1],
      ["d2", 200],
      ["d2", 50],
    ]);
    expect(read.requests.flatMap((request) => request.events)).toEqual([...old, ...mine]);
  });

  test.each([
    ["", "not-a-queue"],
    ["null", "not-a-queue"],
    ["[1]", "not-a-queue"],
    ["Асанова Айгүл;1975", "not-a-queue"],
    [queueFile(OWNER, events(3), SAVED).slice(0, -20), "damaged"],
    [queueFile(OWNER, events(3), SAVED).replace('"present"', '"void"'), "damaged"],
    [queueFile(OWNER, events(3), SAVED).replace('"version":1', '"version":2'), "newer-version"],
  ])("%.30s … is %s", (text, fault) => expect(readQueueFile(text)).toEqual({ ok: false, fault }));

  it("has a name of its own", () => expect(queueFileName(OWNER, SAVED)).toBe("jyiyn-2026-11-26-09-15-d2.json"));
});

describe("a queue as QR frames", () => {
  it("comes whole from any order of frames, shown again and again, between other codes", async () => {
    const text = queueFile(OWNER, events(1_000), SAVED);
    const frames = await queueFrames(text);
    expect(frames.length).toBeLessThan(200);
    for (const frame of frames) expect(frame).toMatch(/^[0-9A-Z $%*+./:-]{1,600}$/);
    const collector = frameCollector();
    expect(collector.take("https://example.kg")).toEqual({ ok: false, fault: "foreign" });
    const shown = [...frames.slice(40), ...frames.toReversed(), ...frames.slice(0, 9)];
    const taken = shown.map((frame) => collector.take(frame));
    const last = taken.at(-1);
    expect(last).toMatchObject({ ok: true, have: frames.length, missing: [] });
    expect(await collector.text(last?.ok ? last.transfer : "")).toBe(text);
  });

  it("waits for what is missing and takes nothing that was read wrong", async () => {
    const frames = await queueFrames(queueFile(OWNER, events(40), SAVED), 200);
    const collector = frameCollector();
    const [first = "", ...rest] = frames;
    for (const frame of rest) collector.take(frame);
    expect(collector.take(`${first.slice(0, -1)}${first.endsWith("A") ? "B" : "A"}`)).toEqual({
      ok: false,
      fault: "damaged",
    });
    const waiting = collector.take(rest[0] ?? "");
    expect(waiting).toMatchObject({ ok: true, missing: [0] });
    expect(await collector.text(waiting.ok ? waiting.transfer : "")).toBeNull();
  });

  it("goes plain where the browser cannot pack", async () => {
    vi.stubGlobal("CompressionStream", undefined);
    const text = queueFile(OWNER, events(5), SAVED);
    const frames = await queueFrames(text).finally(() => vi.unstubAllGlobals());
    const collector = frameCollector();
    const [last] = frames.map((frame) => collector.take(frame)).slice(-1);
    expect(frames[0]).toMatch(/^JQ1P/);
    expect(await collector.text(last?.ok ? last.transfer : "")).toBe(text);
  });

  it("is for any text at all", async () => {
    const anyText = fc.record({
      text: fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
      signs: fc.integer({ min: 30, max: 400 }),
    });
    await fc.assert(
      fc.asyncProperty(anyText, async ({ text, signs }) => {
        const collector = frameCollector();
        const [last] = (await queueFrames(text, signs)).map((frame) => collector.take(frame)).slice(-1);
        expect(await collector.text(last?.ok ? last.transfer : "")).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe("its letters and sums", () => {
  it("agree with the standards", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(toBase45(bytes("Hello!!"))).toBe("%69 VD92EX0"); // RFC 9285, 4.3
    expect(new TextDecoder().decode(fromBase45("QED8WEX0") ?? undefined)).toBe("ietf!");
    expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
  });

  test.each(["A", "AAAA", "::: ", "gg", ":::", "ZZ"])("%s is no base 45", (text) =>
    expect(fromBase45(text)).toBeNull(),
  );
});
