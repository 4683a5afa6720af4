import { expect, it } from "vitest";
import { groupPossiblySame } from "./same-walk-ins";

const walkIn = (key: string, name: string) => ({
  ...{ key, personId: null },
  newPerson: { name, sex: "female", ageBand: "unknown", villageId: "v1", role: "resident" } as const,
});
const known = (personId: string) => ({ key: `person:${personId}`, personId, newPerson: null });
const register = (personId: string) =>
  personId.startsWith("айгул") ? { name: "Осмонова Айгүл", villageId: "v1", sex: "female" } : undefined;

it("takes a walk-in for possibly the same as somebody of the register with her name, village and sex", () => {
  const present = [known("айгул"), walkIn("w1", "осмонова  айгул"), walkIn("w2", "Осмонова Асел"), known("other")];
  expect(groupPossiblySame(present, register)).toEqual([["person:айгул", "w1"]]);
});

it("leaves two of the register apart", () => {
  expect(groupPossiblySame([known("айгул"), known("айгул2")], register)).toEqual([]);
});
