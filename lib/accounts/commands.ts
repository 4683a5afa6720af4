import "server-only";
import { hashPassword } from "@/lib/platform/auth/password";
import type { Tx } from "@/lib/platform/db/client";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { accountSearchText } from "./login";
import { endAll } from "./sessions/commands";

/** Shuts an account out, in every browser at once. Its roles stay, for the day it is let in again. */
export function disableAccount(ctx: WriteContext, userId: string): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    if (!(await otherAdministrators(tx, userId))) return refuse("last-administrator");
    const where = { id: userId, disabledAt: null };
    const { count } = await tx.user.updateMany({ where, data: { disabledAt: at(ctx) } });
    if (count === 0) return refuse("changed-meanwhile");
    await endAll(tx, log, { userId, at: at(ctx) });
    await log({ noun: "account", id: userId, before: { disabled: false }, after: { disabled: true } });
    return done(null);
  });
}

export function enableAccount(ctx: WriteContext, userId: string): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    const where = { id: userId, disabledAt: { not: null } };
    const { count } = await tx.user.updateMany({ where, data: { disabledAt: null } });
    if (count === 0) return refuse("changed-meanwhile");
    await log({ noun: "account", id: userId, before: { disabled: true }, after: { disabled: false } });
    return done(null);
  });
}

/** Whether somebody else still looks after everything. Locks their grants, so that two cannot remove each other. */
export async function otherAdministrators(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ user_id: string }[]>`
    SELECT g.user_id FROM role_grant g JOIN user_account u ON u.id = g.user_id
    WHERE g.role = 'administrator' AND g.withdrawn_at IS NULL AND u.disabled_at IS NULL
    ORDER BY g.id FOR UPDATE`;
  return rows.some((row) => row.user_id !== userId);
}

/**
 * The first administrator of an installation, or a new password for one who is locked out: for those who already have the
 * database in their hands.
 */
export async function establishAdministrator(
  ctx: WriteContext,
  given: { email: string; name: string; password: string; locale: string },
): Promise<Outcome<{ userId: string; created: boolean }>> {
  const { email, name, password, locale } = given;
  const passwordHash = await hashPassword(password);
  return write(ctx, async (tx, log) => {
    const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
    const own = { email, name, locale, searchText: accountSearchText({ name, email }), createdAt: at(ctx) };
    const user = known
      ? await tx.user.update({ where: { email }, data: { passwordHash, disabledAt: null }, select: { id: true } })
      : await tx.user.create({ data: { ...own, passwordHash }, select: { id: true } });
    if (known) await endAll(tx, log, { userId: user.id, at: at(ctx) });
    const role = { userId: user.id, role: "administrator" };
    const held = await tx.grant.findFirst({ where: { ...role, withdrawnAt: null }, select: { id: true } });
    if (!held) await tx.grant.create({ data: { ...role, grantedAt: at(ctx) }, select: { id: true } });
    await log({ noun: "account", id: user.id, after: { name, role: "administrator", created: !known } });
    return done({ userId: user.id, created: !known });
  });
}
