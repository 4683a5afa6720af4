import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anEdit, aPresent, aTally, aVoid, aWalkIn } from "@/tests/factories/attendance-events";
import type { AttendanceEvent } from "./event";
import { foldAttendance, presenceOf } from "./fold";
import { eventOfLogged, loggedOfEvent } from "./logged-event";
import { type Merge, rootsOf } from "./merges";

const plain = (log: Iterable<AttendanceEvent>, merges: readonly Merge[] = []) => {
  const { byPerson, roots, ...rest } = foldAttendance(log, merges);
  return { ...rest, byPerson: [...byPerson], roots: new Map([...roots].sort()) };
};

/** Random logs: a few people, devices and counters, with voids and corrections that may aim at anything. */
const logs = fc
  .array(
    fc.record({
      kind: fc.constantFrom("present", "present", "present", "void", "edit", "tally"),
      who: fc.integer({ min: 0, max: 5 }),
      walkIn: fc.boolean(),
      aim: fc.nat(40),
      device: fc.integer({ min: 1, max: 3 }),
      minute: fc.integer({ min: 0, max: 30 }),
      skew: fc.constantFrom(0, 60_000, -7_000),
      count: fc.option(fc.nat(300), { nil: null }),
    }),
    { maxLength: 40 },
  )
  .map((taps) =>
    taps.map((tap, at): AttendanceEvent => {
      const told = { device: tap.device, seq: at + 1, minute: tap.minute, skew: tap.skew };
      const aim = `e${tap.aim % Math.max(1, taps.length)}`;
      if (tap.kind === "void") return aVoid(`e${at}`, aim, told);
      if (tap.kind === "edit") return anEdit(`e${at}`, aim, { sex: "male" }, told);
      if (tap.kind === "tally") return aTally(`e${at}`, { women: tap.count, men: 1, youth: null, total: null }, told);
      return tap.walkIn ? aWalkIn(`e${at}`, `Асан ${tap.who}`, told) : aPresent(`e${at}`, `p${tap.who}`, told);
    }),
  );

/** Random merges: chains, circles, with oneself, of somebody who never came. */
const keys = fc.oneof(
  fc.nat(6).map((who) => `person:p${who}`),
  fc.nat(40).map((at) => `walk-in:e${at}`),
);
const merges = fc.array(fc.record({ kept: keys, merged: keys }), { maxLength: 8 });

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
const mixedUp = fc.tuple(logs, merges).chain(([log, pairs]) =>
  fc.record({
    ...{ log: fc.constant(log), merges: fc.constant(pairs) },
    ...{ order: shuffled(log), again: fc.subarray(log), otherMerges: shuffled(pairs) },
  }),
);
const eventsOf = (log: AttendanceEvent[], pairs: readonly Merge[] = []) => {
  const { byPerson, tallies } = foldAttendance(log, pairs);
  return [...byPerson.values()].flatMap(({ eventIds }) => eventIds).concat(tallies.map(({ eventId }) => eventId));
};

describe("the fold, over 10,000 random logs", () => {
  it("comes to one state in any order, with any repetition, in any batches", () => {
    fc.assert(
      fc.property(mixedUp, ({ log, merges, order, again, otherMerges }) => {
        expect(plain([...again, ...order, ...again], [...otherMerges, ...otherMerges])).toEqual(plain(log, merges));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("the fold", () => {
  it("reads what phones are sent as it reads the log", () => {
    const sent = (log: AttendanceEvent[]) =>
      log.map((event) => eventOfLogged(JSON.parse(JSON.stringify(loggedOfEvent(event)))));
    fc.assert(
      fc.property(logs, (log) => {
        expect(sent(log)).toEqual(log);
      }),
    );
  });

  it("counts a person as present exactly when one of their presences is not voided", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const voided = new Set(log.flatMap((event) => (event.kind === "void" ? [event.targetId] : [])));
        const standing = log.filter((event) => event.kind === "present" && !voided.has(event.id));
        const keys = standing.map((event) => (event.kind === "present" && event.personId) || event.id);
        expect(foldAttendance(log).named).toBe(new Set(keys).size);
      }),
    );
  });

  it("lets a void take its target and nothing else", () => {
    const presentOf = (log: AttendanceEvent[]) =>
      [...foldAttendance(log).byPerson.values()].flatMap(({ eventIds }) => eventIds).sort();
    fc.assert(
      fc.property(logs, fc.nat(40), fc.nat(30), (log, aim, minute) => {
        const target = `e${aim}`;
        const after = presentOf([aVoid("late", target, { minute }), ...log]);
        expect(after).toEqual(presentOf(log).filter((id) => id !== target));
      }),
    );
  });

  it("keeps every event and the earliest time of what is merged, as one person", () => {
    fc.assert(
      fc.property(logs, merges, (log, pairs) => {
        const [apart, together] = [foldAttendance(log), foldAttendance(log, pairs)];
        expect(eventsOf(log, pairs).sort()).toEqual(eventsOf(log).sort());
        expect(together.named).toBe(
          new Set([...apart.byPerson.keys()].map((key) => together.roots.get(key) ?? key)).size,
        );
        for (const [key, alone] of apart.byPerson) {
          const one = presenceOf(together, key);
          expect(one?.eventIds).toEqual(expect.arrayContaining(alone.eventIds));
          expect(Date.parse(one?.at ?? "")).toBeLessThanOrEqual(Date.parse(alone.at));
          if (one && one.sources.length > 0) expect(one.sources).toContainEqual(alone);
        }
      }),
    );
  });

  it("is as before when a merge is taken back", () => {
    fc.assert(
      fc.property(logs, merges, fc.record({ kept: keys, merged: keys }), (log, pairs, pair) => {
        const others = pairs.filter(({ kept, merged }) => kept !== pair.kept || merged !== pair.merged);
        const before = plain(log, others);
        plain(log, [...others, pair]); // folding leaves nothing behind in the events
        expect(plain(log, others)).toEqual(before);
      }),
    );
    const log = [aPresent("a", "p1", { minute: 4 }), aWalkIn("b", "Асан", { minute: 2 })];
    const merged = foldAttendance(log, [{ kept: "person:p1", merged: "walk-in:b" }]);
    expect(merged).toMatchObject({ named: 1 });
    expect(merged.byPerson.get("person:p1")).toMatchObject({
      at: "2026-11-26T08:02:00.000Z",
      eventIds: ["b", "a"],
      newPerson: null,
    });
    expect(foldAttendance(log).named).toBe(2);
  });
});

describe("what stands for merged entries", () => {
  it("is the end of a chain, whatever the order of the merges", () => {
    const chain = [
      { kept: "b", merged: "c" },
      { kept: "a", merged: "b" },
    ];
    for (const pairs of [chain, chain.toReversed()])
      expect(Object.fromEntries(rootsOf(pairs))).toEqual({ a: "a", b: "a", c: "a" });
  });

  it("is somebody in a circle too, and the same one for all", () => {
    const circle = [
      { kept: "b", merged: "c" },
      { kept: "c", merged: "d" },
      { kept: "d", merged: "b" },
    ];
    expect(Object.fromEntries(rootsOf(circle))).toEqual({ b: "b", c: "b", d: "b" });
    expect(Object.fromEntries(rootsOf([{ kept: "a", merged: "a" }]))).toEqual({ a: "a" });
  });
});
