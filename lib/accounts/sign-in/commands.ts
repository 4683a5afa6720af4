import "server-only";
import { isPassword } from "@/lib/platform/auth/password";
import { rateLimit, takeAll } from "@/lib/platform/auth/rate-limit";
import { db } from "@/lib/platform/db/client";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { type Login, loginKey } from "../login";
import { type Browser, openSession, type SignedIn } from "../sessions/commands";
import { TRY_LIMITS, tooManyTries } from "../try-limits";

const here = rateLimit(TRY_LIMITS.passwordHere);
const account = rateLimit(TRY_LIMITS.passwordAccount);
const address = rateLimit(TRY_LIMITS.passwordAddress);

/** Signs in by password. An unknown account, a disabled one and a wrong password are refused alike, after the same work. */
export async function signInByPassword(
  ctx: WriteContext,
  asked: Browser & { login: Login; password: string },
): Promise<Outcome<SignedIn>> {
  const key = loginKey(asked.login);
  const keyHere = `${key} ${asked.address}`;
  const wait = await takeAll([
    [here, keyHere],
    [account, key],
    [address, asked.address],
  ]);
  if (wait > 0) return tooManyTries(wait);
  const user = await db.user.findFirst({
    where: { ...asked.login, disabledAt: null },
    select: { id: true, name: true, passwordHash: true },
  });
  const right = await isPassword(asked.password, user?.passwordHash);
  if (!user || !right) return refuse("wrong-password");
  await Promise.all([here.giveBack(keyHere), account.giveBack(key), address.giveBack(asked.address)]);
  const by = { userId: user.id, name: user.name };
  // Never from a receipt: that would bring back a session that was ended since.
  return write({ ...ctx, by, requestId: undefined }, async (tx, log) => {
    const session = { userId: user.id, startedBy: "password", userAgent: asked.userAgent, createdAt: at(ctx) } as const;
    return done({ sessionId: await openSession(tx, log, session), userId: user.id });
  });
}
