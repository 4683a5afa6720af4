import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/platform/seeded-random";
import { SECOND_GENERATION, SEGMENT, slowLink } from "./slow-link";

const CLEAN = { ...SECOND_GENERATION, loss: 0, breaks: 0 };

/** Sends so many full segments, each as soon as the one before has left; no clock is looked at. */
function send(segments: number, profile = SECOND_GENERATION, seed = 1) {
  const link = slowLink(profile, seededRandom(seed));
  const passages = [link.pass(SEGMENT, 0)];
  while (passages.length < segments) passages.push(link.pass(SEGMENT, passages.at(-1)?.sentAt ?? 0));
  return passages;
}

describe("a clean link", () => {
  it("carries 50 kbit in a second, heads included, and each segment arrives one trip later", () => {
    const passages = send(1000, CLEAN);
    const bits = 1000 * (SEGMENT + 52) * 8;
    expect(passages.at(-1)?.sentAt).toBeCloseTo((bits / CLEAN.bitsPerSecond) * 1000, 5);
    for (const { sentAt, arrivesAt } of passages) expect(arrivesAt - sentAt).toBeCloseTo(CLEAN.tripMs, 5);
  });

  it("is shared by all connections: two that ask at once are served one after the other", () => {
    const link = slowLink(CLEAN, seededRandom(1));
    const [first, second] = [link.pass(SEGMENT, 0), link.pass(SEGMENT, 0)];
    expect(second.sentAt).toBeCloseTo(2 * first.sentAt, 5);
  });

  it("saves nothing up while nobody sends", () => {
    const link = slowLink(CLEAN, seededRandom(1));
    link.pass(SEGMENT, 0);
    expect(link.pass(SEGMENT, 60_000).sentAt).toBeGreaterThan(60_000);
  });

  it("greets for two round trips before the first byte", () => {
    expect(slowLink(CLEAN, seededRandom(1)).greet()).toBe(4 * CLEAN.tripMs);
  });
});

describe("a lossy link", () => {
  const passages = send(20_000);

  it("loses one try in ten", () => {
    const lost = passages.reduce((sum, each) => sum + each.lost, 0);
    expect(lost / (lost + passages.length)).toBeCloseTo(0.1, 2);
  });

  it("makes a lost segment wait for the timer, and twice as long when it is lost again", () => {
    const waited = (lost: number) => {
      const at = passages.findIndex((each) => each.lost === lost);
      const airMs = ((SEGMENT + 52) * 8000 * (1 + lost)) / SECOND_GENERATION.bitsPerSecond;
      return Math.round((passages[at]?.sentAt ?? 0) - (passages[at - 1]?.sentAt ?? 0) - airMs);
    };
    expect([0, 1, 2, 3].map(waited)).toEqual([0, 1800, 5400, 12_600]);
  });

  it("breaks two connections in a thousand segments, as often by silence as by a reset", () => {
    const broken = passages.flatMap((each) => each.broken ?? []);
    expect(broken.length / passages.length).toBeCloseTo(0.002, 3);
    expect(broken.filter((how) => how === "silence").length / broken.length).toBeCloseTo(0.5, 0);
  });

  it("does the same again for the same seed", () => {
    expect(send(500, SECOND_GENERATION, 7)).toEqual(send(500, SECOND_GENERATION, 7));
    expect(send(500, SECOND_GENERATION, 7)).not.toEqual(send(500, SECOND_GENERATION, 8));
  });
});
