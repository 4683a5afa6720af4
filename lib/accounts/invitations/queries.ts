import "server-only";
import type { Actor, Role } from "@/lib/platform/auth/grant";
import { keyedHash } from "@/lib/platform/auth/secret";
import { db } from "@/lib/platform/db/client";
import type { InvitationView } from "../account-view";
import { invitationState } from "../invitation-state";
import { PLACE_SELECT, placeOf, scopeOf } from "../place";
import { keptMunicipalities } from "../policy";
import type { Scope } from "../role-scope";

export const INVITATIONS_PER_PAGE = 25;

const SELECT = {
  ...{ id: true, name: true, email: true, phone: true, role: true, invitedByName: true },
  ...{ expiresAt: true, acceptedAt: true, withdrawnAt: true },
  ...PLACE_SELECT,
} as const;

/** What the database keeps in place of the token. */
export function tokenHash(token: string): string {
  return keyedHash("invitation-token", token);
}

/** The invitation of a link, whatever became of it; null when there never was one. For whoever holds the link. */
export async function findByToken(token: string, at: Date): Promise<InvitationView | null> {
  const row = await db.invitation.findUnique({
    relationLoadStrategy: "join",
    where: { tokenHash: tokenHash(token) },
    select: SELECT,
  });
  return row && asView(row, at);
}

/** Open invitations where the actor looks after accounts, the latest first. Two queries. */
export async function listInvitations(
  actor: Actor,
  asked: { page: number; at: Date },
): Promise<{ rows: InvitationView[]; total: number }> {
  const where = { ...keptWhere(actor), acceptedAt: null, withdrawnAt: null, expiresAt: { gt: asked.at } };
  const [rows, total] = await Promise.all([
    db.invitation.findMany({
      relationLoadStrategy: "join",
      where,
      select: SELECT,
      orderBy: [{ invitedAt: "desc" }, { id: "desc" }],
      skip: (asked.page - 1) * INVITATIONS_PER_PAGE,
      take: INVITATIONS_PER_PAGE,
    }),
    db.invitation.count({ where }),
  ]);
  return { rows: rows.map((row) => asView(row, asked.at)), total };
}

/** What one of them offers, by its id. */
export async function findInvitation(actor: Actor, id: string): Promise<(Scope & { id: string; role: Role }) | null> {
  const row = await db.invitation.findFirst({ where: { ...keptWhere(actor), id }, select: SELECT });
  return row && { id: row.id, role: row.role as Role, ...scopeOf(row) };
}

function keptWhere(actor: Actor) {
  const kept = keptMunicipalities(actor);
  return kept ? { municipalityId: { in: kept } } : {};
}

type Row = Parameters<typeof placeOf>[0] &
  Parameters<typeof invitationState>[0] & {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    role: string;
    invitedByName: string;
  };

function asView(row: Row, at: Date): InvitationView {
  const { id, name, email, phone, invitedByName, expiresAt } = row;
  const told = { id, name, email, phone, invitedByName, expiresAt, role: row.role as Role };
  return { ...told, ...scopeOf(row), place: placeOf(row), state: invitationState(row, at) };
}
