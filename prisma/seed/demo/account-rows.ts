import { Temporal } from "temporal-polyfill";
import { addGrant } from "@/lib/accounts/grants/commands";
import { accountSearchText } from "@/lib/accounts/login";
import { EVERYWHERE, type Scope } from "@/lib/accounts/role-scope";
import { hashPassword } from "@/lib/platform/auth/password";
import { db } from "@/lib/platform/db/client";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done } from "@/lib/platform/outcome";
import { must } from "../must";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from "./accounts";
import type { Grounds } from "./grounds";

/** Who does the deeds of the stories, by the account's key. */
export type Staff = ReadonlyMap<string, { userId: string; name: string }>;

/** Before the first of the old stories. */
const LONG_AGO = Temporal.Instant.from("2017-09-04T09:00:00+06:00");

/** Makes the accounts with their roles; those that are there stay as they are. */
export async function makeAccounts(ctx: WriteContext, grounds: Grounds): Promise<Staff> {
  const staff = new Map<string, { userId: string; name: string }>();
  for (const account of DEMO_ACCOUNTS) {
    const known = await db.user.findUnique({ where: { email: account.email }, select: { id: true } });
    const isOld = account.place !== "archa-tor" && account.place !== null;
    const now = isOld ? LONG_AGO : ctx.now.subtract({ hours: 500 * 24 });
    const userId = known?.id ?? (await makeAccount({ ...ctx, now }, account, scopesOf(account, grounds)));
    staff.set(account.key, { userId, name: account.name });
  }
  return staff;
}

async function makeAccount(ctx: WriteContext, account: DemoAccount, scopes: Scope[]): Promise<string> {
  const { name, email, phone, role } = account;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const outcome = await write(ctx, async (tx, log) => {
    const own = { name, email, phone, passwordHash, locale: "ky", searchText: accountSearchText(account) };
    const { id: userId } = await tx.user.create({ data: { ...own, createdAt: at(ctx) }, select: { id: true } });
    for (const scope of scopes) await addGrant(tx, log, { userId, role, scope, byId: null, at: at(ctx) });
    await log({ noun: "account", id: userId, after: { name, role } });
    return done(userId);
  });
  return must(outcome);
}

function scopesOf({ place, oblasts, village, role }: DemoAccount, grounds: Grounds): Scope[] {
  if (role === "administrator") return [EVERYWHERE];
  if (!place) return oblasts.map((soate) => ({ ...EVERYWHERE, oblastId: grounds.oblasts.get(soate) ?? null }));
  const { municipality, villages } = grounds.places[place];
  const villageId = village ? (villages.get(village) ?? null) : null;
  return [{ ...EVERYWHERE, municipalityId: municipality.id, villageId }];
}
