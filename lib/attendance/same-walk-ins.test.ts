import { expect, it } from "vitest";
import { groupSameWalkIns } from "./same-walk-ins";

const walkIn = (key: string, name = "Осмонова Айгүл", more: object = {}) => ({
  key,
  newPerson: { name, sex: "female", ageBand: "unknown", villageId: "v1", role: "resident", ...more } as const,
});
const apart = (...keys: string[]) => ({ id: keys.join(), keys, byName: "Асел", at: "2026-11-27T09:00:00Z" });
const [a, b, c] = [walkIn("a"), walkIn("b", "осмонова  айгул"), walkIn("c")];

it("takes walk-ins of one name, village and sex for possibly the same", () => {
  const others = [walkIn("d", "Осмонова Асел"), walkIn("e", undefined, { villageId: null })];
  expect(groupSameWalkIns([a, ...others, b, { key: "person:1", newPerson: null }])).toEqual([["a", "b"]]);
});

it("never offers two again who were said to be two", () => {
  expect(groupSameWalkIns([a, b], [apart("a", "b")])).toEqual([]);
  expect(groupSameWalkIns([a, b, c], [apart("a", "b", "c")])).toEqual([]);
});

it("offers a third of that name with the one and then with the other", () => {
  expect(groupSameWalkIns([a, b, c], [apart("a", "b")])).toEqual([["a", "c"]]);
  expect(groupSameWalkIns([a, b, c], [apart("a", "b"), apart("a", "c")])).toEqual([["b", "c"]]);
  expect(groupSameWalkIns([a, b, c], [apart("a", "b"), apart("a", "c"), apart("b", "c")])).toEqual([]);
});

it("holds for whoever stands for them after a merge", () => {
  const merged = new Map([
    ["a", "a"],
    ["b", "a"],
  ]);
  expect(groupSameWalkIns([a, c], [apart("b", "c")], merged)).toEqual([]);
});
