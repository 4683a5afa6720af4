import { describe, expect, test } from "vitest";
import { type Grant, ROLES, type Role } from "@/lib/platform/auth/grant";
import { givableRoles, keptMunicipalities, mayDisable, mayGive, mayKeepAccounts, mayWithdraw } from "./policy";
import { EVERYWHERE, fitsScope, isSameScope, type Scope, scopeKind } from "./role-scope";

const actor = (role: Role, scope: Partial<Scope> = {}) => ({
  userId: "me",
  grants: [{ id: "g", role, ...EVERYWHERE, ...scope } as Grant],
});
const own: Scope = { ...EVERYWHERE, municipalityId: "own" };
const ownVillage: Scope = { ...own, villageId: "v" };
const other: Scope = { ...EVERYWHERE, municipalityId: "other" };
const rayon: Scope = { ...EVERYWHERE, rayonId: "r" };

const administrator = actor("administrator");
const specialist = actor("specialist", own);
const head = actor("head", own);

describe("who gives which role", () => {
  test.each(ROLES)("an administrator gives %s wherever it fits", (role) => {
    for (const scope of [EVERYWHERE, own, ownVillage, other, rayon])
      expect(mayGive(administrator, role, scope)).toBe(fitsScope(role, scope));
  });

  test.each([
    ["specialist", own, true],
    ["secretary", own, true],
    ["deputy", own, true],
    ["initiative-member", ownVillage, true],
    ["jmeg-member", own, true],
    ["head", own, false],
    ["administrator", EVERYWHERE, false],
    ["trainer", rayon, false],
    ["observer", rayon, false],
    ["specialist", other, false],
    ["specialist", ownVillage, false],
  ] as [Role, Scope, boolean][])("specialist and head: %s %o %s", (role, scope, expected) => {
    expect(mayGive(specialist, role, scope)).toBe(expected);
    expect(mayGive(head, role, scope)).toBe(expected);
  });

  test.each(["secretary", "deputy", "initiative-member", "jmeg-member"] as Role[])("%s gives nothing", (role) => {
    const somebody = actor(role, own);
    expect(mayKeepAccounts(somebody)).toBe(false);
    expect(givableRoles(somebody, ROLES)).toEqual([]);
    for (const given of ROLES) expect(mayGive(somebody, given, own)).toBe(false);
  });

  test.each(["trainer", "observer"] as Role[])("%s gives nothing in the rayon", (role) => {
    for (const given of ROLES) expect(mayGive(actor(role, rayon), given, rayon)).toBe(false);
  });

  test("an administrator of a part is none", () => {
    expect(mayGive(actor("administrator", own), "deputy", own)).toBe(false);
    expect(keptMunicipalities(actor("administrator", own))).toEqual([]);
  });
});

test("the municipalities somebody keeps", () => {
  expect(keptMunicipalities(administrator)).toBeNull();
  expect(keptMunicipalities(specialist)).toEqual(["own"]);
  expect(keptMunicipalities(actor("deputy", own))).toEqual([]);
  expect(givableRoles(head, ROLES)).toEqual(["specialist", "secretary", "deputy", "initiative-member", "jmeg-member"]);
});

test("a role is taken back by those who could give it, never from oneself", () => {
  const grant = { ...own, role: "deputy" as Role, userId: "you" };
  expect(mayWithdraw(specialist, grant)).toBe(true);
  expect(mayWithdraw(specialist, { ...grant, userId: "me" })).toBe(false);
  expect(mayWithdraw(specialist, { ...grant, ...other })).toBe(false);
  expect(mayWithdraw(specialist, { ...grant, role: "head" })).toBe(false);
  expect(mayWithdraw(administrator, { ...EVERYWHERE, role: "administrator", userId: "me" })).toBe(false);
});

test("only the administrator shuts an account, and not the own one", () => {
  expect(mayDisable(administrator, { id: "you" })).toBe(true);
  expect(mayDisable(administrator, { id: "me" })).toBe(false);
  expect(mayDisable(specialist, { id: "you" })).toBe(false);
});

test("scopes have kinds and are compared by all their parts", () => {
  expect([EVERYWHERE, own, ownVillage, rayon].map(scopeKind)).toEqual([
    "everywhere",
    "municipality",
    "village",
    "rayon",
  ]);
  expect(scopeKind({ ...EVERYWHERE, oblastId: "o" })).toBe("oblast");
  expect(scopeKind({ ...EVERYWHERE, programmeId: "p" })).toBe("programme");
  expect(isSameScope(own, { ...own })).toBe(true);
  expect(isSameScope(own, ownVillage)).toBe(false);
});
