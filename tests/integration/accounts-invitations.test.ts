import { describe, expect, it } from "vitest";
import { withdrawRole } from "@/lib/accounts/grants/commands";
import { acceptAsNew, acceptAsSelf, invite, withdrawInvitation } from "@/lib/accounts/invitations/commands";
import { findByToken, findInvitation, listInvitations } from "@/lib/accounts/invitations/queries";
import { EVERYWHERE } from "@/lib/accounts/role-scope";
import { signInByPassword } from "@/lib/accounts/sign-in/commands";
import { findActor } from "@/lib/platform/auth/actor";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { anActor, aUser } from "../factories/accounts";
import { aMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";

process.env.NEXTAUTH_SECRET ??= "a secret of thirty-two letters or more";

const atMonday = new Date(MONDAY.epochMilliseconds);
const later = (days: number) =>
  aContext({ by: null, now: MONDAY.add({ hours: 24 * days }), did: "accounts.accept-invitation" });
const nobody = later(0);
let addresses = 0;
const browser = () => ({ address: `10.2.0.${++addresses}`, userAgent: "test" });
const as = (actor: Actor, requestId?: string) => aContext({ by: actor, did: "accounts.invite", requestId });
const account = { name: "Жаңыл Асанова", password: "ат тоодо оттойт", locale: "ky" };

async function anInvitation(given: { email?: string; phone?: string } = {}) {
  const here = await aMunicipality();
  const specialist = await anActor({ role: "specialist", municipalityId: here.id });
  const scope = { ...EVERYWHERE, municipalityId: here.id };
  const made = await invite(as(specialist), { name: account.name, role: "deputy", scope, ...given });
  if (!made.ok) throw new Error(made.reason);
  return { here, specialist, scope, ...made.value };
}

describe("an invitation", () => {
  it("opens an account with its role, signs in, and keeps no secret in the open", async () => {
    const { token, here, id } = await anInvitation({ email: "janyl@example.kg" });
    expect(await findByToken(token, atMonday)).toMatchObject({ id, state: "open", role: "deputy", name: account.name });
    const accepted = await acceptAsNew(nobody, { token, account, ...browser() });
    if (!accepted.ok) throw new Error(accepted.reason);
    expect(await findActor(accepted.value.sessionId, atMonday)).toMatchObject({
      name: account.name,
      grants: [{ role: "deputy", municipalityId: here.id }],
    });
    const login = { email: "janyl@example.kg" };
    expect(await signInByPassword(nobody, { login, password: account.password, ...browser() })).toMatchObject({
      ok: true,
    });
    const kept = JSON.stringify([
      await db.invitation.findUniqueOrThrow({ where: { id } }),
      await db.auditEntry.findMany({ select: { before: true, after: true } }),
      await db.formReceipt.findMany(),
    ]);
    for (const secret of [token, account.password, "argon2"]) expect(kept).not.toContain(secret);
    expect(await findByToken(token, atMonday)).toMatchObject({ state: "accepted" });
    expect(await findByToken("x".repeat(43), atMonday)).toBeNull();
  });

  it("accepted twice at once makes one account", async () => {
    const { token, here } = await anInvitation({ phone: "+996555900001" });
    const both = await Promise.all([1, 2].map(() => acceptAsNew(nobody, { token, account, ...browser() })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "invitation-accepted" });
    expect(await db.grant.count({ where: { municipalityId: here.id, role: "deputy" } })).toBe(1);
  });

  it("is accepted by one of two different people at once", async () => {
    const { token, here } = await anInvitation();
    const people = ["a@example.kg", "b@example.kg"].map((email) => ({ ...account, email }));
    const both = await Promise.all(people.map((account) => acceptAsNew(nobody, { token, account, ...browser() })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.grant.count({ where: { municipalityId: here.id, role: "deputy" } })).toBe(1);
  });

  it("adds its role to the account that is signed in, once", async () => {
    const { token, here } = await anInvitation();
    const userId = await aUser({ role: "secretary", municipalityId: here.id });
    const asked = { token, userId, address: browser().address };
    const both = await Promise.all([acceptAsSelf(nobody, asked), acceptAsSelf(nobody, asked)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const roles = await db.grant.findMany({ where: { userId }, select: { role: true }, orderBy: { role: "asc" } });
    expect(roles.map(({ role }) => role)).toEqual(["deputy", "secretary"]);
  });

  it("asks for a way to sign in, a good password, and does not take over an account", async () => {
    const { token } = await anInvitation();
    const ask = (more: object) => acceptAsNew(nobody, { token, account: { ...account, ...more }, ...browser() });
    expect(await ask({})).toMatchObject({ fields: { email: "email-or-phone" } });
    expect(await ask({ email: "ok@example.kg", password: "1234567890" })).toMatchObject({
      fields: { password: "password-common" },
    });
    await aUser({ email: "taken@example.kg", password: "tört-tülük-mal" });
    expect(await ask({ email: "taken@example.kg" })).toMatchObject({ reason: "account-exists" });
    expect(await findByToken(token, atMonday)).toMatchObject({ state: "open" });
    expect(await ask({ email: "ok@example.kg" })).toMatchObject({ ok: true });
  });

  it("is good for fourteen days", async () => {
    const { token } = await anInvitation({ email: "slow@example.kg" });
    expect(await acceptAsNew(later(14), { token, account, ...browser() })).toMatchObject({
      reason: "invitation-expired",
    });
    expect(await acceptAsNew(later(13), { token, account, ...browser() })).toMatchObject({ ok: true });
  });

  it("is void when it is withdrawn, or when the inviter lost the right", async () => {
    const one = await anInvitation({ email: "w1@example.kg" });
    expect(await withdrawInvitation(as(one.specialist), one.id)).toMatchObject({ ok: true });
    expect(await acceptAsNew(nobody, { token: one.token, account, ...browser() })).toMatchObject({
      reason: "invitation-withdrawn",
    });
    const two = await anInvitation({ email: "w2@example.kg" });
    await withdrawRole(as(two.specialist), two.specialist.grants[0]?.id ?? "");
    expect(await acceptAsNew(nobody, { token: two.token, account, ...browser() })).toMatchObject({
      reason: "invitation-withdrawn",
    });
  });

  it("submitted twice is one invitation with one link", async () => {
    const here = await aMunicipality();
    const specialist = await anActor({ role: "specialist", municipalityId: here.id });
    const scope = { ...EVERYWHERE, municipalityId: here.id };
    const ctx = as(specialist, "01930000-0000-7000-8000-0000000000aa");
    const both = await Promise.all([1, 2].map(() => invite(ctx, { name: "Бир", role: "deputy", scope })));
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual(both[0]);
    expect(await db.invitation.count({ where: { municipalityId: here.id } })).toBe(1);
  });

  it("is listed and withdrawn only where one looks after accounts", async () => {
    const { specialist, id } = await anInvitation();
    const stranger = (await anInvitation()).specialist;
    const asked = { page: 1, at: atMonday };
    expect((await listInvitations(specialist, asked)).rows.map((row) => row.id)).toEqual([id]);
    expect((await listInvitations(stranger, asked)).rows.map((row) => row.id)).not.toContain(id);
    expect(await findInvitation(stranger, id)).toBeNull();
    expect(await findInvitation(specialist, id)).toMatchObject({ id, role: "deputy" });
    const administrator = await anActor({ role: "administrator" });
    expect((await listInvitations(administrator, asked)).total).toBeGreaterThan(1);
    await withdrawInvitation(as(specialist), id);
    expect((await listInvitations(specialist, asked)).rows).toEqual([]);
  });
});
