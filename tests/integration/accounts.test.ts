import { describe, expect, it } from "vitest";
import { disableAccount, enableAccount, establishAdministrator } from "@/lib/accounts/commands";
import { giveRole, withdrawRole } from "@/lib/accounts/grants/commands";
import { findGrant, findPlace, findPlaceStep } from "@/lib/accounts/grants/queries";
import { placeValue, readPlace } from "@/lib/accounts/place";
import { changePassword, saveProfile } from "@/lib/accounts/profile/commands";
import { findProfile } from "@/lib/accounts/profile/queries";
import { findAccount, listAccounts } from "@/lib/accounts/queries";
import { hasRole } from "@/lib/accounts/reach";
import { EVERYWHERE } from "@/lib/accounts/role-scope";
import { endSession, endSessions } from "@/lib/accounts/sessions/commands";
import { listSessions } from "@/lib/accounts/sessions/queries";
import { findActor } from "@/lib/platform/auth/actor";
import { isPassword } from "@/lib/platform/auth/password";
import { db } from "@/lib/platform/db/client";
import { actorOf, aGrant, anActor, aSession, aUser } from "../factories/accounts";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

process.env.NEXTAUTH_SECRET ??= "a secret of thirty-two letters or more";

const ctx = aContext({ did: "accounts.test" });
const now = () => new Date();

describe("a grant", () => {
  it("that is withdrawn is gone at the next look, in the same session", async () => {
    const here = await aMunicipality();
    const userId = await aUser();
    const sessionId = await aSession(userId);
    const territory = { municipalityId: here.id, rayonId: here.rayonId, oblastId: here.oblastId };
    const given = await giveRole(ctx, {
      userId,
      role: "specialist",
      scope: { ...EVERYWHERE, municipalityId: here.id },
    });
    if (!given.ok) throw new Error(given.reason);
    const before = await findActor(sessionId, now());
    expect(before && hasRole(before, ["specialist"], territory)).toBe(true);
    expect(await withdrawRole(ctx, given.value.grantId)).toMatchObject({ ok: true });
    const after = await findActor(sessionId, now());
    expect(after && hasRole(after, ["specialist"], territory)).toBe(false);
    expect(await withdrawRole(ctx, given.value.grantId)).toMatchObject({ reason: "role-withdrawn" });
    const audit = await db.auditEntry.findMany({ where: { chain: here.id, noun: "grant" }, orderBy: { seq: "asc" } });
    expect(audit.map(({ after }) => after)).toMatchObject([{ role: "specialist", userId }, { withdrawn: true }]);
  });

  it("is given once, also when two give it at once, and again after it was withdrawn", async () => {
    const here = await aMunicipality();
    const userId = await aUser();
    const asked = { userId, role: "deputy" as const, scope: { ...EVERYWHERE, municipalityId: here.id } };
    const answers = await Promise.all([giveRole(ctx, asked), giveRole(ctx, asked)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "role-held" });
    const [held] = await db.grant.findMany({ where: { userId } });
    await withdrawRole(ctx, held?.id ?? "");
    expect(await giveRole(ctx, asked)).toMatchObject({ ok: true });
  });

  it("without a part of the country is only an administrator's, whoever writes it", async () => {
    const userId = await aUser();
    await expect(aGrant(userId, "specialist")).rejects.toThrow();
    const { id: municipalityId, villages } = await aMunicipality();
    await expect(aGrant(userId, "administrator", { municipalityId })).rejects.toThrow();
    await expect(aGrant(userId, "jmeg-member", { villageId: villages[0]?.id })).rejects.toThrow();
    const other = await aMunicipality();
    const crossed = { municipalityId: other.id, villageId: villages[0]?.id };
    await expect(aGrant(userId, "jmeg-member", crossed)).rejects.toThrow();
    await expect(db.municipality.delete({ where: { id: other.id } })).rejects.toThrow();
  });

  it("of the last administrator stays", async () => {
    const [one, two] = await Promise.all([aUser({ role: "administrator" }), aUser({ role: "administrator" })]);
    const grants = await db.grant.findMany({ where: { userId: { in: [one, two] } } });
    const answers = await Promise.all(grants.map(({ id }) => withdrawRole(ctx, id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "last-administrator" });
    const left = await db.grant.findFirstOrThrow({ where: { role: "administrator", withdrawnAt: null } });
    expect(await disableAccount(ctx, left.userId)).toMatchObject({ reason: "last-administrator" });
  });
});

describe("an account", () => {
  it("that is disabled is signed out everywhere, and comes back signed out", async () => {
    await aUser({ role: "administrator" });
    const userId = await aUser();
    const sessionId = await aSession(userId);
    expect(await disableAccount(ctx, userId)).toMatchObject({ ok: true });
    expect(await findActor(sessionId, now())).toBeNull();
    expect(await giveRole(ctx, { userId, role: "administrator", scope: EVERYWHERE })).toMatchObject({
      reason: "account-disabled",
    });
    expect(await enableAccount(ctx, userId)).toMatchObject({ ok: true });
    expect(await findActor(sessionId, now())).toBeNull();
    expect(await findActor(await aSession(userId), now())).not.toBeNull();
  });

  it("of the first administrator is made, and a second time only gets the new password", async () => {
    const given = { email: "bashchy@example.kg", name: "Бакыт Усенов", password: "ат тоодо оттойт", locale: "ky" };
    const made = await establishAdministrator(ctx, given);
    if (!made.ok) throw new Error(made.reason);
    expect(made.value.created).toBe(true);
    const { userId } = made.value;
    expect(await actorOf(userId)).toMatchObject({ grants: [{ role: "administrator", municipalityId: null }] });
    expect(await establishAdministrator(ctx, { ...given, password: "кой короодо жатат" })).toMatchObject({
      value: { userId, created: false },
    });
    const row = await db.user.findUniqueOrThrow({ where: { id: userId }, include: { grants: true } });
    expect(row.grants).toHaveLength(1);
    expect(await isPassword("кой короодо жатат", row.passwordHash)).toBe(true);
    const audit = JSON.stringify(await db.auditEntry.findMany({ select: { before: true, after: true } }));
    expect(audit).not.toContain("короодо");
    expect(audit).not.toContain("argon2");
  });
});

describe("sessions", () => {
  it("all end at once", async () => {
    const userId = await aUser();
    const sessions = await Promise.all([aSession(userId), aSession(userId), aSession(userId)]);
    const other = await aSession(await aUser());
    expect(await endSessions(ctx, userId)).toEqual({ ok: true, value: { ended: 3 } });
    for (const id of sessions) expect(await findActor(id, now())).toBeNull();
    expect(await findActor(other, now())).not.toBeNull();
  });

  it("end one by one, only one's own", async () => {
    const actor = await anActor();
    const phone = await aSession(actor.userId);
    const stranger = await anActor();
    expect(await endSession(ctx, { userId: stranger.userId, sessionId: phone })).toMatchObject({ reason: "not-found" });
    expect((await listSessions(actor, now())).map(({ current }) => current).sort()).toEqual([false, true]);
    expect(await endSession(ctx, { userId: actor.userId, sessionId: phone })).toMatchObject({ ok: true });
    expect(await listSessions(actor, now())).toMatchObject([{ id: actor.sessionId, current: true }]);
  });

  it("end elsewhere when the password is changed, for which the old one is needed", async () => {
    const actor = await actorOf(await aUser({ password: "tört-tülük-mal" }));
    const phone = await aSession(actor.userId);
    const { userId, sessionId } = actor;
    const ask = (oldPassword: string | undefined, newPassword: string) =>
      changePassword(ctx, { userId, sessionId, oldPassword, newPassword, asksOld: true });
    expect(await ask(undefined, "кой короодо жатат")).toMatchObject({ fields: { oldPassword: "required" } });
    expect(await ask("not this one", "кой короодо жатат")).toMatchObject({ fields: { oldPassword: "password-wrong" } });
    expect(await ask("tört-tülük-mal", "1234567890")).toMatchObject({ fields: { newPassword: "password-common" } });
    expect(await findActor(phone, now())).not.toBeNull();
    expect(await ask("tört-tülük-mal", "кой короодо жатат")).toMatchObject({ ok: true });
    expect(await findActor(phone, now())).toBeNull();
    expect(await findActor(sessionId, now())).not.toBeNull();
  });
});

describe("the profile", () => {
  it("asks for the old password, but not of one who came by a code", async () => {
    const actor = await actorOf(await aUser({ password: "tört-tülük-mal" }));
    expect(await findProfile(actor, now())).toMatchObject({ hasPassword: true, asksOldPassword: true });
    await db.userSession.update({ where: { id: actor.sessionId }, data: { startedBy: "code" } });
    expect(await findProfile(actor, now())).toMatchObject({ asksOldPassword: false });
    expect(Object.keys(await findProfile(actor, now()))).not.toContain("passwordHash");
  });

  it("keeps a new name where the search finds it", async () => {
    const administrator = await anActor({ role: "administrator" });
    const userId = await aUser({ name: "Эски Ысым" });
    await saveProfile(ctx, userId, { name: "Ңурлан Өскөнов", language: "ru" });
    const { rows } = await listAccounts(administrator, { q: "нурлан оскон", page: 1 });
    expect(rows.map(({ id }) => id)).toEqual([userId]);
  });
});

describe("the list of people", () => {
  it("shows a specialist those with a role in the own municipality, and only those roles", async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const specialist = await anActor({ role: "specialist", municipalityId: here.id, name: "Асел" });
    const both = await aUser({ role: "deputy", municipalityId: here.id, name: "Бермет" });
    await aGrant(both, "deputy", { municipalityId: there.id });
    const stranger = await aUser({ role: "deputy", municipalityId: there.id });
    const former = await aUser({ role: "deputy", municipalityId: here.id });
    const grant = await db.grant.findFirstOrThrow({ where: { userId: former } });
    await withdrawRole(ctx, grant.id);
    const { rows, total } = await listAccounts(specialist, { q: "", page: 1 });
    expect(total).toBe(2);
    expect(rows.map(({ id }) => id)).toEqual([specialist.userId, both]);
    expect(rows[1]?.grants.map(({ municipalityId }) => municipalityId)).toEqual([here.id]);
    expect(rows[1]?.grants[0]?.place).toMatchObject({ kind: "municipality", name: { ky: "Көк-Жар айыл аймагы" } });
    expect(await findAccount(specialist, stranger)).toBeNull();
    expect(await findAccount(specialist, former)).toBeNull();
    expect(await findAccount(specialist, "nonsense")).toBeNull();
    const far = await db.grant.findFirstOrThrow({ where: { userId: stranger } });
    expect(await findGrant(specialist, far.id)).toBeNull();
  });

  it("shows nothing to those who keep no accounts", async () => {
    const here = await aMunicipality();
    for (const role of ["secretary", "deputy", "jmeg-member"] as const) {
      const actor = await anActor({ role, municipalityId: here.id });
      expect(await listAccounts(actor, { q: "", page: 1 })).toEqual({ rows: [], total: 0 });
    }
  });

  it("is paged, and finds by every word, by e-mail and by phone in any spelling", async () => {
    const here = await aMunicipality();
    const head = await anActor({ role: "head", municipalityId: here.id, name: "Төраев Жолдош" });
    for (let n = 0; n < 30; n++) {
      const name = `Депутат ${String(n).padStart(2, "0")}`;
      await aUser({ role: "deputy", municipalityId: here.id, name, phone: `+9967770000${String(n).padStart(2, "0")}` });
    }
    const first = await listAccounts(head, { q: "", page: 1 });
    const second = await listAccounts(head, { q: "", page: 2 });
    expect([first.total, first.rows.length, second.rows.length]).toEqual([31, 25, 6]);
    const find = async (q: string) => (await listAccounts(head, { q, page: 1 })).rows.map(({ name }) => name);
    expect(await find("жолд тора")).toEqual(["Төраев Жолдош"]);
    expect(await find("0777 00-00-12")).toEqual(["Депутат 12"]);
    expect(await find("тораев")).toEqual(["Төраев Жолдош"]);
    expect(await find("%")).toHaveLength(25);
    expect(await find("нет такого")).toEqual([]);
  });
});

describe("where a role is given", () => {
  it("is found by its name in a form", async () => {
    const { id, villages, rayonId, oblastId } = await aMunicipality();
    const villageId = villages[0]?.id ?? "";
    const found = async (value: string) => {
      const ref = readPlace(value);
      return ref && findPlace(ref);
    };
    expect((await found("everywhere"))?.scope).toEqual(EVERYWHERE);
    expect((await found(placeValue("oblast", oblastId)))?.scope).toEqual({ ...EVERYWHERE, oblastId });
    expect((await found(placeValue("rayon", rayonId)))?.scope).toEqual({ ...EVERYWHERE, rayonId });
    expect(await found(placeValue("village", villageId))).toMatchObject({
      ...{ kind: "village", name: { ky: "Көк-Жар" }, within: { ky: "Көк-Жар айыл аймагы" } },
      scope: { ...EVERYWHERE, municipalityId: id, villageId },
    });
    expect(await found(placeValue("municipality", villageId))).toBeNull();
    expect(await found(placeValue("programme", villageId))).toBeNull();
  });

  it("is asked in as few steps as possible", async () => {
    const on = "2026-11-02";
    const here = await aMunicipality({ villages: [{ ky: "Ак-Жар" }, { ky: "Көк-Жар" }] });
    const specialist = await anActor({ role: "specialist", municipalityId: here.id });
    const own = await findPlaceStep(specialist, "jmeg-member", undefined, on);
    expect(own.ask).toBe("place");
    expect(own.options.map(({ kind }) => kind)).toEqual(["village", "village", "municipality"]);
    const deputy = await findPlaceStep(specialist, "deputy", undefined, on);
    expect(deputy.options.map(({ kind }) => kind)).toEqual(["municipality"]);
    const elsewhere = await findPlaceStep(specialist, "deputy", (await aMunicipality()).id, on);
    expect(elsewhere).toMatchObject({ ask: "municipality", options: [{ value: `municipality:${here.id}` }] });
    const administrator = await anActor({ role: "administrator" });
    expect(await findPlaceStep(administrator, "deputy", undefined, on)).toMatchObject({ ask: "municipality" });
    expect(await findPlaceStep(administrator, "deputy", here.id, on)).toMatchObject({ ask: "place" });
    const districts = await findPlaceStep(administrator, "observer", undefined, on);
    expect(new Set(districts.options.map(({ kind }) => kind))).toEqual(new Set(["oblast", "rayon"]));
    expect(await findPlaceStep(administrator, "administrator", undefined, on)).toEqual({ ask: "place", options: [] });
  });

  it("leaves out what is no longer in force", async () => {
    const gone = await aMunicipality();
    await db.municipality.update({ where: { id: gone.id }, data: { validTo: new Date("2024-12-31") } });
    const administrator = await anActor({ role: "administrator" });
    const { options } = await findPlaceStep(administrator, "deputy", undefined, "2026-11-02");
    expect(options.map(({ value }) => value)).not.toContain(`municipality:${gone.id}`);
  });
});
