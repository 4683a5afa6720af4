import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anEdit, aPresent, aTally, aVoid, aWalkIn } from "@/tests/factories/attendance-events";
import type { AttendanceEvent, NewPerson } from "./event";
import { foldAttendance } from "./fold";

const plain = (log: Iterable<AttendanceEvent>) => {
  const { byPerson, ...rest } = foldAttendance(log);
  return { ...rest, byPerson: [...byPerson] };
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

describe("the fold of the attendance log", () => {
  it("comes to one state in any order, with any repetition, in any batches", () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.record({
            log: fc.constant(log),
            order: fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
            again: fc.subarray(log),
          }),
        ),
        ({ log, order, again }) => {
          expect(plain([...again, ...order, ...again])).toEqual(plain(log));
        },
      ),
      { numRuns: 2_000 },
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

  it("lets a void beat its target only", () => {
    const log = [aPresent("a", "p1"), aPresent("b", "p1", { device: 2 }), aVoid("v", "a")];
    expect(foldAttendance(log).byPerson.get("person:p1")?.eventIds).toEqual(["b"]);
    expect(foldAttendance([...log, aVoid("w", "b")]).named).toBe(0);
    expect(foldAttendance([...log, aVoid("w", "v")]).byPerson.get("person:p1")?.eventIds).toEqual(["b"]);
  });

  it("gives one person and two events when two devices took the same person", () => {
    const state = foldAttendance([aPresent("b", "p1", { device: 2, minute: 5 }), aPresent("a", "p1", { minute: 4 })]);
    expect(state.named).toBe(1);
    expect(state.byPerson.get("person:p1")).toMatchObject({ eventIds: ["a", "b"], at: "2026-11-26T08:04:00.000Z" });
  });

  it("takes the last correction, and forgets it when it is voided", () => {
    const log = [
      aPresent("a", "p1"),
      anEdit("x", "a", { sex: "male" }, { minute: 1 }),
      anEdit("y", "a", { sex: "female" }),
    ];
    expect(foldAttendance(log).byPerson.get("person:p1")?.sex).toBe("male");
    expect(foldAttendance([...log, aVoid("v", "x")]).byPerson.get("person:p1")?.sex).toBe("female");
  });

  it("corrects a walk-in's name", () => {
    const newPerson: NewPerson = { name: "Асан уулу", sex: "male", ageBand: "60-plus", villageId: null, role: "guest" };
    const state = foldAttendance([aWalkIn("a", "Асан"), anEdit("x", "a", newPerson, {}, newPerson)]);
    expect(state.byPerson.get("walk-in:a")).toMatchObject({ newPerson: { name: "Асан уулу" }, role: "guest" });
  });

  it("says possibly the same of walk-ins with equal folded name, village and sex", () => {
    const log = [aWalkIn("a", "Үсөн Токтосунов"), aWalkIn("b", "усон  токтосунов"), aWalkIn("c", "Үсөн Токтосунова")];
    expect(foldAttendance(log)).toMatchObject({ named: 3, sameWalkIns: [["walk-in:a", "walk-in:b"]] });
  });

  it("keeps unknown apart from none", () => {
    expect(foldAttendance([])).toMatchObject({
      named: 0,
      registered: false,
      counted: { women: null, men: null, youth: null, total: null },
    });
    expect(foldAttendance([aPresent("a", "p1"), aVoid("v", "a")])).toMatchObject({ named: 0, registered: true });
  });
});

describe("head counts", () => {
  const count = (women: number | null, men: number | null, total: number | null = null) => ({
    women,
    men,
    youth: null,
    total,
  });

  it("replace one another for one counter", () => {
    const log = [aTally("a", count(10, 5)), aTally("b", count(12, 6), { minute: 1 })];
    expect(foldAttendance(log)).toMatchObject({
      counted: { women: 12, men: 6, total: 18 },
      tallies: [{ eventId: "b" }],
    });
    expect(foldAttendance([...log, aVoid("v", "b")]).counted.total).toBe(15);
  });

  it("of two counters of one crowd are not added up", () => {
    const state = foldAttendance([aTally("a", count(10, 5)), aTally("b", count(11, 5), { device: 2 })]);
    expect(state.tallies).toHaveLength(2);
    expect(state.counted.total).toBe(16);
  });

  it("stand as the office wrote them last", () => {
    const office = { office: true, minute: 9 };
    const log = [aTally("a", count(100, 90)), aTally("b", count(null, null, 180), office)];
    expect(foldAttendance(log).counted).toEqual({ women: null, men: null, youth: null, total: 180 });
  });
});
