import "server-only";
import { randomUUID } from "node:crypto";
import { rateLimit, takeAll } from "@/lib/platform/auth/rate-limit";
import { isSameHash, keyedHash, sixDigits } from "@/lib/platform/auth/secret";
import { db, type Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { CODE_MINUTES, CODE_TRIES } from "../letters";
import { type Login, loginKey } from "../login";
import { type Browser, openSession, type SignedIn } from "../sessions/commands";
import { TRY_LIMITS, tooManyTries } from "../try-limits";

/** What is sent to a person who asked for a code. `email` is null when the account has none. */
export type CodeLetter = { email: string | null; login: string; code: string };

const askedFor = rateLimit(TRY_LIMITS.codeAccount);
const askedFrom = rateLimit(TRY_LIMITS.codeAddress);
const typedFor = rateLimit(TRY_LIMITS.codeTries);
const typedFrom = rateLimit(TRY_LIMITS.codeTriesAddress);

/**
 * Makes a one-time code. Whoever asks for an unknown account gets a challenge too, that no code will ever fit.
 * The code itself is only in the letter: the database keeps its hash.
 */
export async function askCode(
  ctx: WriteContext,
  asked: { login: Login; address: string },
): Promise<Outcome<{ challenge: string; letter: CodeLetter | null }>> {
  const login = loginKey(asked.login);
  const wait = await takeAll([
    [askedFor, login],
    [askedFrom, asked.address],
  ]);
  if (wait > 0) return tooManyTries(wait);
  const where = { ...asked.login, disabledAt: null };
  const user = await db.user.findFirst({ where, select: { id: true, email: true } });
  const challenge = randomUUID();
  if (!user) return done({ challenge, letter: null });
  const code = sixDigits();
  // Not from a receipt: the second of two submits has a letter, and so a code, of its own.
  return write({ ...ctx, requestId: undefined }, async (tx, log) => {
    const createdAt = at(ctx);
    const expiresAt = new Date(createdAt.getTime() + CODE_MINUTES * 60_000);
    const data = { id: challenge, userId: user.id, codeHash: codeHash(challenge, code), createdAt, expiresAt };
    await tx.signInCode.create({ data, select: { id: true } });
    await log({ noun: "sign-in-code", id: challenge, after: { userId: user.id } });
    return done({ challenge, letter: { email: user.email, login, code } });
  });
}

type Typed = Browser & { challenge: string; code: string };

/** Signs in by the digits of a code: within ten minutes, five tries, once. */
export async function signInByCode(ctx: WriteContext, typed: Typed): Promise<Outcome<SignedIn>> {
  const wait = await typedFrom.take(typed.address);
  if (wait > 0) return tooManyTries(wait);
  if ((await typedFor.take(typed.challenge)) > 0) return refuse("code-spent");
  const asked = await db.signInCode.findUnique({
    where: { id: typed.challenge },
    select: { user: { select: { id: true, name: true } } },
  });
  if (!asked) return wrongCode();
  const by = { userId: asked.user.id, name: asked.user.name };
  // Never from a receipt: that would bring back a session that was ended since.
  const tried = await write({ ...ctx, by, requestId: undefined }, (tx, log) =>
    tryCode(tx, log, at(ctx), by.userId, typed),
  );
  if (!tried.ok) return tried;
  return tried.value ? done(tried.value) : wrongCode();
}

/** A wrong try is counted, so it is a write that is done: its value is null. */
async function tryCode(tx: Tx, log: Log, now: Date, userId: string, typed: Typed): Promise<Outcome<SignedIn | null>> {
  // Under the person's lock: of two who type the same code at once, only one gets in.
  await tx.$queryRaw`SELECT 1 FROM user_account WHERE id = ${userId}::uuid FOR UPDATE`;
  const row = await tx.signInCode.findUniqueOrThrow({
    where: { id: typed.challenge },
    select: { codeHash: true, expiresAt: true, tries: true, usedAt: true, user: { select: { disabledAt: true } } },
  });
  const isOpen = !row.usedAt && row.expiresAt > now && row.tries < CODE_TRIES;
  if (!isOpen || row.user.disabledAt) return refuse("code-spent");
  if (!isSameHash(codeHash(typed.challenge, typed.code), row.codeHash)) {
    const tries = row.tries + 1;
    await tx.signInCode.update({ where: { id: typed.challenge }, data: { tries }, select: { id: true } });
    await log({ noun: "sign-in-code", id: typed.challenge, did: "accounts.mistype-code", after: { tries } });
    return done(null);
  }
  // One code lets in: the others of this account are void with it.
  await tx.signInCode.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  const session = { userId, startedBy: "code", userAgent: typed.userAgent, createdAt: now } as const;
  return done({ sessionId: await openSession(tx, log, session), userId });
}

function codeHash(challenge: string, code: string): string {
  return keyedHash("sign-in-code", challenge, code);
}

function wrongCode(): Refusal {
  return refuse("invalid-input", { fields: { code: "code-wrong" } });
}
