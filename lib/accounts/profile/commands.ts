import "server-only";
import { hashPassword, isPassword } from "@/lib/platform/auth/password";
import { rateLimit } from "@/lib/platform/auth/rate-limit";
import { db } from "@/lib/platform/db/client";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { accountSearchText } from "../login";
import { passwordFault } from "../password-strength";
import { endAll } from "../sessions/commands";
import { TRY_LIMITS, tooManyTries } from "../try-limits";
import type { SaveProfile } from "./schema";

const oldPasswords = rateLimit(TRY_LIMITS.oldPassword);

export function saveProfile(ctx: WriteContext, userId: string, given: SaveProfile): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    const select = { name: true, locale: true, email: true, phone: true };
    const { email, phone, ...before } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select });
    const after = { name: given.name, locale: given.language };
    const searchText = accountSearchText({ name: given.name, email, phone });
    await tx.user.update({ where: { id: userId }, data: { ...after, searchText }, select: { id: true } });
    await log({ noun: "account", id: userId, before, after });
    return done(null);
  });
}

/** Sets a new password and signs every other browser out: whoever knew the old one is out too. */
export async function changePassword(
  ctx: WriteContext,
  given: { userId: string; sessionId: string; oldPassword?: string; newPassword: string; asksOld: boolean },
): Promise<Outcome<null>> {
  const { userId, sessionId, oldPassword, newPassword, asksOld } = given;
  const select = { name: true, email: true, phone: true, passwordHash: true };
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select });
  if (asksOld) {
    if (!oldPassword) return refuse("invalid-input", { fields: { oldPassword: "required" } });
    const wait = await oldPasswords.take(userId);
    if (wait > 0) return tooManyTries(wait);
    if (!(await isPassword(oldPassword, user.passwordHash)))
      return refuse("invalid-input", { fields: { oldPassword: "password-wrong" } });
    await oldPasswords.giveBack(userId);
  }
  const fault = passwordFault(newPassword, user);
  if (fault) return refuse("invalid-input", { fields: { newPassword: fault } });
  const passwordHash = await hashPassword(newPassword);
  return write(ctx, async (tx, log) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
    await endAll(tx, log, { userId, at: at(ctx), except: sessionId });
    await log({ noun: "account", id: userId, after: { passwordChanged: true } });
    return done(null);
  });
}
