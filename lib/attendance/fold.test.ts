import { describe, expect, it } from "vitest";
import { anEdit, aPresent, aTally, aVoid, aWalkIn } from "@/tests/factories/attendance-events";
import type { NewPerson } from "./event";
import { foldAttendance } from "./fold";

describe("the fold of the attendance log", () => {
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
