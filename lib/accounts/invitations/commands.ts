import "server-only";
import { randomUUID } from "node:crypto";
import type { Grant, Role } from "@/lib/platform/auth/grant";
import { hashPassword } from "@/lib/platform/auth/password";
import { rateLimit } from "@/lib/platform/auth/rate-limit";
import { keyedHash } from "@/lib/platform/auth/secret";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { addGrant, lockAccount } from "../grants/commands";
import { INVITATION_DAYS, invitationState } from "../invitation-state";
import { accountSearchText } from "../login";
import { passwordFault } from "../password-strength";
import { scopeOf } from "../place";
import { mayGive } from "../policy";
import type { Scope } from "../role-scope";
import { type Browser, openSession, type SignedIn } from "../sessions/commands";
import { TRY_LIMITS, tooManyTries } from "../try-limits";
import { tokenHash } from "./queries";

const made = rateLimit(TRY_LIMITS.invitationsMade);
const accepted = rateLimit(TRY_LIMITS.invitationAddress);

export type Invited = { id: string; token: string; expiresAt: string };

/** Makes an invitation. The token is in the answer only; the same submit again gets the same one, which nobody else can make. */
export async function invite(
  ctx: WriteContext,
  given: { name: string; email?: string; phone?: string; role: Role; scope: Scope },
): Promise<Outcome<Invited>> {
  const by = ctx.by;
  if (!by) return refuse("signed-out");
  const wait = await made.take(by.userId);
  if (wait > 0) return tooManyTries(wait);
  const token = keyedHash("invitation", by.userId, ctx.requestId ?? randomUUID());
  const { name, email = null, phone = null, role, scope } = given;
  const outcome = await write(ctx, async (tx, log) => {
    const invitedAt = at(ctx);
    const expiresAt = new Date(invitedAt.getTime() + INVITATION_DAYS * 86_400_000);
    const who = { invitedById: by.userId, invitedByName: by.name, invitedAt, expiresAt };
    const data = { tokenHash: tokenHash(token), name, email, phone, role, ...scope, ...who };
    const { id } = await tx.invitation.create({ data, select: { id: true } });
    await log({ noun: "invitation", id, municipalityId: scope.municipalityId, after: { name, role, ...scope } });
    return done({ id, expiresAt: expiresAt.toISOString() });
  });
  return outcome.ok ? done({ ...outcome.value, token }) : outcome;
}

/** Makes a link worthless that nobody has used yet. */
export function withdrawInvitation(ctx: WriteContext, id: string): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    const where = { id, acceptedAt: null, withdrawnAt: null };
    const { count } = await tx.invitation.updateMany({ where, data: { withdrawnAt: at(ctx) } });
    if (count === 0) return refuse("changed-meanwhile");
    const { municipalityId } = await tx.invitation.findUniqueOrThrow({
      where: { id },
      select: { municipalityId: true },
    });
    await log({ noun: "invitation", id, municipalityId, after: { withdrawn: true } });
    return done(null);
  });
}

type NewAccount = { name: string; email?: string; phone?: string; password: string; locale: string };

/** Takes the role with a new account, and signs it in. */
export async function acceptAsNew(
  ctx: WriteContext,
  asked: Browser & { token: string; account: NewAccount },
): Promise<Outcome<SignedIn>> {
  const wait = await accepted.take(asked.address);
  if (wait > 0) return tooManyTries(wait);
  const passwordHash = await hashPassword(asked.account.password);
  // Never from a receipt: that would bring back a session that was ended since.
  return write({ ...ctx, by: null, requestId: undefined }, async (tx, log) => {
    const invitation = await lockInvitation(tx, asked.token, at(ctx));
    if ("ok" in invitation) return invitation;
    const { name, locale, password } = asked.account;
    const email = invitation.email ?? asked.account.email ?? null;
    const phone = invitation.phone ?? asked.account.phone ?? null;
    if (!email && !phone) return refuse("invalid-input", { fields: { email: "email-or-phone" } });
    const fault = passwordFault(password, { name, email, phone });
    if (fault) return refuse("invalid-input", { fields: { password: fault } });
    if (await isTaken(tx, email, phone)) return refuse("account-exists");
    const searchText = accountSearchText({ name, email, phone });
    const data = { name, email, phone, passwordHash, locale, searchText, createdAt: at(ctx) };
    const { id: userId } = await tx.user.create({ data, select: { id: true } });
    await log({ noun: "account", id: userId, did: "accounts.create", after: { name } });
    await take(tx, log, invitation, userId, at(ctx));
    const session = { userId, startedBy: "invitation", userAgent: asked.userAgent, createdAt: at(ctx) } as const;
    return done({ sessionId: await openSession(tx, log, session), userId });
  });
}

/** Takes the role with the account that is signed in. */
export async function acceptAsSelf(
  ctx: WriteContext,
  asked: { token: string; userId: string; address: string },
): Promise<Outcome<null>> {
  const wait = await accepted.take(asked.address);
  if (wait > 0) return tooManyTries(wait);
  return write(ctx, async (tx, log) => {
    const invitation = await lockInvitation(tx, asked.token, at(ctx));
    if ("ok" in invitation) return invitation;
    await lockAccount(tx, asked.userId);
    await take(tx, log, invitation, asked.userId, at(ctx));
    return done(null);
  });
}

type OpenInvitation = {
  id: string;
  role: Role;
  email: string | null;
  phone: string | null;
  scope: Scope;
  invitedById: string;
};

/** Under its lock, so that of two who accept at once only one does. Void when the inviter may no longer give that role. */
async function lockInvitation(tx: Tx, token: string, now: Date): Promise<OpenInvitation | Refusal> {
  await tx.$queryRaw`SELECT 1 FROM invitation WHERE token_hash = ${tokenHash(token)} FOR UPDATE`;
  const row = await tx.invitation.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (!row) return refuse("not-found");
  const state = invitationState(row, now);
  if (state === "accepted") return refuse("invitation-accepted");
  if (state === "expired") return refuse("invitation-expired");
  if (state === "withdrawn") return refuse("invitation-withdrawn");
  const where = { userId: row.invitedById, withdrawnAt: null, user: { disabledAt: null } };
  const grants = (await tx.grant.findMany({ where })) as Grant[];
  const role = row.role as Role;
  if (!mayGive({ grants }, role, scopeOf(row))) return refuse("invitation-withdrawn");
  return { id: row.id, role, email: row.email, phone: row.phone, scope: scopeOf(row), invitedById: row.invitedById };
}

async function isTaken(tx: Tx, email: string | null, phone: string | null): Promise<boolean> {
  const either = [...(email ? [{ email }] : []), ...(phone ? [{ phone }] : [])];
  return (await tx.user.findFirst({ where: { OR: either }, select: { id: true } })) !== null;
}

async function take(tx: Tx, log: Log, invitation: OpenInvitation, userId: string, now: Date): Promise<void> {
  const { id, role, scope, invitedById } = invitation;
  await addGrant(tx, log, { userId, role, scope, byId: invitedById, at: now });
  await tx.invitation.update({ where: { id }, data: { acceptedById: userId, acceptedAt: now }, select: { id: true } });
  await log({ noun: "invitation", id, municipalityId: scope.municipalityId, after: { acceptedBy: userId } });
}
