import "server-only";
import type { Actor, Role } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/uuid";
import type { AccountView, GrantView } from "./account-view";
import { searchWords } from "./login";
import { PLACE_SELECT, placeOf, scopeOf } from "./place";
import { keptMunicipalities } from "./policy";

export const ACCOUNTS_PER_PAGE = 25;

/**
 * People with roles where the actor looks after accounts (an administrator: everybody), by name. Every word of the search
 * must be found in name, e-mail or phone. Two queries, whatever the number.
 */
export async function listAccounts(
  actor: Actor,
  asked: { q: string; page: number },
): Promise<{ rows: AccountView[]; total: number }> {
  const { held, reach } = accountsWhere(actor);
  const where = { ...reach, AND: searchWords(asked.q).map((word) => ({ searchText: { contains: word } })) };
  const [rows, total] = await Promise.all([
    db.user.findMany({
      relationLoadStrategy: "join",
      where,
      select: accountSelect(held),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (asked.page - 1) * ACCOUNTS_PER_PAGE,
      take: ACCOUNTS_PER_PAGE,
    }),
    db.user.count({ where }),
  ]);
  return { rows: rows.map(asView), total };
}

/** One of them; null when there is none or it is not for the actor to see. */
export async function findAccount(actor: Actor, id: string): Promise<AccountView | null> {
  if (!isUuid(id)) return null;
  const { held, reach } = accountsWhere(actor);
  const row = await db.user.findFirst({
    relationLoadStrategy: "join",
    where: { AND: [reach, { id }] },
    select: accountSelect(held),
  });
  return row && asView(row);
}

/** Which accounts, and which of their grants. */
function accountsWhere(actor: Actor) {
  const kept = keptMunicipalities(actor);
  const held = { withdrawnAt: null, ...(kept ? { municipalityId: { in: kept } } : {}) };
  return { held, reach: kept ? { grants: { some: held } } : {} };
}

function accountSelect(held: ReturnType<typeof accountsWhere>["held"]) {
  return {
    ...{ id: true, name: true, email: true, phone: true, disabledAt: true },
    grants: {
      where: held,
      orderBy: { grantedAt: "asc" },
      select: { id: true, role: true, grantedAt: true, ...PLACE_SELECT },
    },
  } as const;
}

type GrantRow = Parameters<typeof placeOf>[0] & { id: string; role: string; grantedAt: Date };

function asView(row: Omit<AccountView, "grants"> & { grants: GrantRow[] }): AccountView {
  const { id, name, email, phone, disabledAt, grants } = row;
  return { id, name, email, phone, disabledAt, grants: grants.map(asGrant) };
}

function asGrant(row: GrantRow): GrantView {
  return { id: row.id, role: row.role as Role, grantedAt: row.grantedAt, place: placeOf(row), ...scopeOf(row) };
}
