import "server-only";
import type { Role } from "@/lib/platform/auth/grant";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { otherAdministrators } from "../commands";
import type { Scope } from "../role-scope";

/** Gives an account a role over a part of the country. */
export function giveRole(
  ctx: WriteContext,
  given: { userId: string; role: Role; scope: Scope },
): Promise<Outcome<{ grantId: string }>> {
  return write(ctx, async (tx, log) => {
    const user = await lockAccount(tx, given.userId);
    if (!user) return refuse("not-found");
    if (user.disabledAt) return refuse("account-disabled");
    const grantId = await addGrant(tx, log, { ...given, byId: ctx.by?.userId ?? null, at: at(ctx) });
    return grantId ? done({ grantId }) : refuse("role-held");
  });
}

/** The same as part of a larger deed, under the account's lock; null when the role is held there already. */
export async function addGrant(
  tx: Tx,
  log: Log,
  given: { userId: string; role: Role; scope: Scope; byId: string | null; at: Date },
): Promise<string | null> {
  const { userId, role, scope, byId, at: grantedAt } = given;
  const held = await tx.grant.findFirst({ where: { userId, role, ...scope, withdrawnAt: null }, select: { id: true } });
  if (held) return null;
  const data = { userId, role, ...scope, grantedById: byId, grantedAt };
  const { id } = await tx.grant.create({ data, select: { id: true } });
  await log({ noun: "grant", id, municipalityId: scope.municipalityId, after: { userId, role, ...scope } });
  return id;
}

/** Takes a role back. The next request of that person no longer has it. */
export function withdrawRole(ctx: WriteContext, grantId: string): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    const select = { userId: true, role: true, municipalityId: true };
    const grant = await tx.grant.findUniqueOrThrow({ where: { id: grantId }, select });
    if (grant.role === "administrator" && !(await otherAdministrators(tx, grant.userId)))
      return refuse("last-administrator");
    const { count } = await tx.grant.updateMany({
      where: { id: grantId, withdrawnAt: null },
      data: { withdrawnAt: at(ctx), withdrawnById: ctx.by?.userId ?? null },
    });
    if (count === 0) return refuse("role-withdrawn");
    const { municipalityId, ...before } = grant;
    await log({ noun: "grant", id: grantId, municipalityId, before, after: { withdrawn: true } });
    return done(null);
  });
}

/** One after the other: whoever changes the roles of an account. */
export async function lockAccount(tx: Tx, userId: string): Promise<{ disabledAt: Date | null } | null> {
  await tx.$queryRaw`SELECT 1 FROM user_account WHERE id = ${userId}::uuid FOR UPDATE`;
  return tx.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
}
