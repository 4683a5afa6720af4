import { describe, expect, test } from "vitest";
import type { Grant, Role } from "@/lib/platform/auth/grant";
import { hasRole, hasRoleSomewhere, isAdministrator, reachWhere, type Territory, territoryOf } from "./reach";

const NOWHERE = { oblastId: null, rayonId: null, municipalityId: null, villageId: null, programmeId: null };
const grant = (role: Role, scope: Partial<Grant> = {}): Grant => ({ id: "g", role, ...NOWHERE, ...scope });
const actor = (...grants: Grant[]) => ({ grants });

const akMuz: Territory = { municipalityId: "ak-muz", rayonId: "at-bashy", oblastId: "naryn" };
const inVillages = (...villageIds: string[]): Territory => ({ ...akMuz, villageIds });

describe("a grant covers", () => {
  test.each([
    ["everything without a scope", {}, akMuz, true],
    ["its oblast", { oblastId: "naryn" }, akMuz, true],
    ["no other oblast", { oblastId: "chuy" }, akMuz, false],
    ["its rayon", { rayonId: "at-bashy" }, akMuz, true],
    ["no other rayon", { rayonId: "kochkor" }, akMuz, false],
    ["its municipality", { municipalityId: "ak-muz" }, akMuz, true],
    ["a village of its municipality", { municipalityId: "ak-muz" }, inVillages("v1"), true],
    ["no other municipality", { municipalityId: "ak-jar" }, akMuz, false],
    ["its village", { municipalityId: "ak-muz", villageId: "v1" }, inVillages("v1"), true],
    ["its village among others", { municipalityId: "ak-muz", villageId: "v1" }, inVillages("v2", "v1"), true],
    ["no other village", { municipalityId: "ak-muz", villageId: "v1" }, inVillages("v2"), false],
    ["not the municipality of its village", { municipalityId: "ak-muz", villageId: "v1" }, akMuz, false],
    ["no territory at all for a programme", { programmeId: "p" }, akMuz, false],
  ])("%s", (_what, scope, territory, expected) => {
    expect(hasRole(actor(grant("specialist", scope)), ["specialist"], territory)).toBe(expected);
  });

  test("only for its role", () => {
    const deputy = actor(grant("deputy", { municipalityId: "ak-muz" }));
    expect(hasRole(deputy, ["specialist", "head"], akMuz)).toBe(false);
    expect(hasRole(deputy, ["specialist", "deputy"], akMuz)).toBe(true);
    expect(hasRoleSomewhere(deputy, ["deputy"])).toBe(true);
    expect(hasRole(actor(), ["deputy"], akMuz)).toBe(false);
  });

  test("a role here and a wide role there are not mixed", () => {
    const both = actor(grant("specialist", { municipalityId: "ak-jar" }), grant("observer", { oblastId: "naryn" }));
    expect(hasRole(both, ["specialist"], akMuz)).toBe(false);
    expect(hasRole(both, ["observer"], akMuz)).toBe(true);
  });
});

test("only an administrator of everything is the platform's administrator", () => {
  expect(isAdministrator(actor(grant("administrator")))).toBe(true);
  expect(isAdministrator(actor(grant("administrator", { programmeId: "p" })))).toBe(false);
  expect(isAdministrator(actor(grant("observer")))).toBe(false);
});

test("a municipality row gives its territory", () => {
  const row = { id: "ak-muz", rayonId: "at-bashy", rayon: { oblastId: "naryn" } };
  expect(territoryOf(row, ["v1"])).toEqual(inVillages("v1"));
});

describe("the reach in queries", () => {
  test.each([
    ["everywhere", [grant("administrator")], {}],
    ["nowhere", [], { AND: [{ OR: [{ id: { in: [] } }] }] }],
    [
      "a programme reaches no municipality",
      [grant("trainer", { programmeId: "p" })],
      { AND: [{ OR: [{ id: { in: [] } }] }] },
    ],
    [
      "own, rayon and oblast",
      [
        grant("deputy", { municipalityId: "a" }),
        grant("head", { municipalityId: "a" }),
        grant("jmeg-member", { municipalityId: "b", villageId: "v" }),
        grant("observer", { rayonId: "r" }),
        grant("observer", { oblastId: "o" }),
      ],
      {
        AND: [{ OR: [{ id: { in: ["a", "b"] } }, { rayonId: { in: ["r"] } }, { rayon: { oblastId: { in: ["o"] } } }] }],
      },
    ],
  ])("%s", (_what, grants, expected) => {
    expect(reachWhere(actor(...grants))).toEqual(expected);
  });

  test("of some roles only", () => {
    const both = actor(grant("specialist", { municipalityId: "a" }), grant("observer"));
    expect(reachWhere(both, ["specialist"])).toEqual({ AND: [{ OR: [{ id: { in: ["a"] } }] }] });
  });
});
