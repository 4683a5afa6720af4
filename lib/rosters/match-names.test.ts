import { expect, test } from "vitest";
import { fold } from "@/lib/platform/i18n/fold";
import { matchNames } from "./match-names";

const typed = (name: string) => ({ name, sex: "unknown" as const, ageBand: "unknown" as const });
const known = (id: string, name: string, villageId: string | null = null, onRoster = false) => ({
  ...{ id, searchText: fold(name), villageId, onRoster },
});
const ids = (list: { personId: string }[]) => list.map(({ personId }) => personId);

test("names are found by their folded form, once each", () => {
  const register = [known("a", "Үсөн Асанов"), known("b", "Бакыт Осмонов", null, true)];
  const matched = matchNames([typed("Усон асанов"), typed("Үсөн Асанов"), typed("Бакыт Осмонов")], register, null);
  expect([ids(matched.known), matched.fresh.map(({ name }) => name), ids(matched.standing)]).toEqual([
    ["a"],
    ["Үсөн Асанов"],
    ["b"],
  ]);
});

test("a person of another village is not taken for a namesake", () => {
  const register = [known("a", "Асан", "v1"), known("b", "Асан", "v2")];
  expect(ids(matchNames([typed("Асан")], register, "v2").known)).toEqual(["b"]);
  expect(matchNames([typed("Асан")], register, "v3").fresh).toHaveLength(1);
});

test("who stands on the roster is not added again under a namesake", () => {
  const register = [known("a", "Асан"), known("b", "Асан", null, true)];
  expect(ids(matchNames([typed("Асан")], register, null).standing)).toEqual(["b"]);
});
