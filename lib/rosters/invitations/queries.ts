import "server-only";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { InvitedPerson } from "./invitation-paper";

/** Everybody on the roster, as invitations are carried out: village by village, by name. One query. */
export async function findInvited(view: Pick<AssemblyView, "id">): Promise<InvitedPerson[]> {
  const rows = await db.rosterEntry.findMany({
    relationLoadStrategy: "join",
    where: { assemblyId: view.id, person: { erasedAt: null } },
    orderBy: [{ person: { village: { searchText: "asc" } } }, { person: { searchText: "asc" } }, { personId: "asc" }],
    select: { personId: true, person: { select: { name: true, village: { select: { name: true } } } } },
  });
  return rows.map(({ personId, person: { name, village } }) => ({
    ...{ personId, name, village: (village?.name ?? null) as Bilingual | null },
  }));
}
