import { describe, expect, test } from "vitest";
import { mayEnterCharter, mayReadCharters } from "@/lib/charter/policy";
import { type Grant, ROLES, type Role } from "@/lib/platform/auth/grant";

const HERE = { municipalityId: "here", rayonId: "rayon", oblastId: "oblast" };
const grantOf = (role: Role, scope: Partial<Grant>): Grant => ({
  ...{ id: "g", role, oblastId: null, rayonId: null, municipalityId: null, villageId: null, programmeId: null },
  ...scope,
});
const actor = (role: Role, scope: Partial<Grant>) => ({ grants: [grantOf(role, scope)] });

describe("entering the charter's values", () => {
  test.each(ROLES)("%s of the municipality", (role) => {
    const own = actor(role, { municipalityId: "here" });
    expect(mayEnterCharter(own, HERE)).toBe(role === "specialist" || role === "head");
  });

  test.each(ROLES)("%s of another one may not", (role) => {
    expect(mayEnterCharter(actor(role, { municipalityId: "there" }), HERE)).toBe(false);
  });

  test("the administrator of the whole platform may, one of a part may not", () => {
    expect(mayEnterCharter(actor("administrator", {}), HERE)).toBe(true);
    expect(mayEnterCharter(actor("administrator", { oblastId: "far" }), HERE)).toBe(false);
  });

  test("who watches a rayon or an oblast reads only; a programme alone opens nothing", () => {
    for (const scope of [{ rayonId: "rayon" }, { oblastId: "oblast" }]) {
      expect(mayEnterCharter(actor("observer", scope), HERE)).toBe(false);
      expect(mayReadCharters(actor("observer", scope))).toBe(true);
    }
    expect(mayReadCharters(actor("observer", { programmeId: "p" }))).toBe(false);
  });
});
