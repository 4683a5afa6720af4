import "server-only";
import type { Temporal } from "temporal-polyfill";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { findVillages } from "@/lib/people/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";
import { listDevices } from "../devices/queries";
import { listLinks } from "../links/queries";
import { findLiveNumbers } from "../live/queries";
import { mayRegister } from "../policy";
import { findAttendance } from "../queries";
import { findReviewPages } from "../reviews/queries";
import type { ReviewSearch } from "../reviews/schema";
import { isBeforeMeeting } from "../too-early";
import type { DoorDesk, FoundPerson } from "./door-desk";

const MOST_FOUND = 8;

/** The door of one meeting for those who register there; null for everybody else. */
export async function findDoorDesk(
  actor: Actor,
  id: string,
  { search, now }: { search: ReviewSearch; now: Temporal.Instant },
): Promise<DoorDesk | null> {
  const view = await findAssembly(actor, id);
  if (!view || !mayRegister(actor, tenancyOf(view))) return null;
  const [numbers, attendance, figures, links, devices, reviews, villages, found] = await Promise.all([
    findLiveNumbers(view.id),
    findAttendance(view.id),
    findFigures(view.id),
    listLinks(view.id),
    listDevices(view.id),
    findReviewPages(view.id, search),
    findVillages(view.municipality.id),
    findPersons(view.municipality.id, search.q),
  ]);
  const meeting = { zone: view.municipality.timeZone, startsAt: new Date(view.startsAt) };
  const hasResult = view.holding !== null || view.notHeld !== null;
  return {
    ...{ view, numbers, attendance, ...figures, links, devices, reviews, villages, found },
    isOpen: !isBeforeMeeting({ ...meeting, hasResult }, now),
    isSigned: (view.minutes?.signatures.length ?? 0) > 0,
  };
}

/** The most hands raised in one vote of a meeting, for and against or among proposals; and what came late. One query. */
export async function findFigures(assemblyId: string): Promise<Pick<DoorDesk, "voted" | "late">> {
  const [row] = await db.$queryRaw<{ voted: number | null; total: number; waiting: number }[]>`
    SELECT late.total, late.waiting, greatest(
      (SELECT max(coalesce(o.votes_for, 0) + coalesce(o.votes_against, 0) + coalesce(o.votes_abstained, 0))
        FROM agenda_item i JOIN item_outcome o ON o.item_id = i.id
        WHERE i.assembly_id = ${assemblyId}::uuid AND num_nonnulls(o.votes_for, o.votes_against, o.votes_abstained) > 0),
      (SELECT max(hands) FROM (SELECT sum(p.votes) AS hands FROM agenda_item i JOIN vote_option p ON p.item_id = i.id
        WHERE i.assembly_id = ${assemblyId}::uuid GROUP BY i.id) items))::int AS voted
    FROM (SELECT count(*)::int AS total, (count(*) FILTER (WHERE decided_at IS NULL))::int AS waiting
      FROM attendance_review WHERE meeting_id = ${assemblyId}::uuid AND reason = 'meeting-signed') late`;
  const { voted = null, total = 0, waiting = 0 } = row ?? {};
  return { voted, late: { total, waiting } };
}

async function findPersons(municipalityId: string, q: string): Promise<FoundPerson[]> {
  const words = fold(q).split(" ").filter(Boolean).slice(0, 6);
  if (words.length === 0) return [];
  const rows = await db.person.findMany({
    relationLoadStrategy: "join",
    where: {
      ...{ municipalityId, erasedAt: null, mergedIntoId: null },
      AND: words.map((word) => ({ searchText: { contains: word } })),
    },
    orderBy: [{ searchText: "asc" }, { id: "asc" }],
    take: MOST_FOUND,
    select: { id: true, name: true, village: { select: { name: true } } },
  });
  return rows.map(({ id, name, village }) => ({ id, name, village: (village?.name ?? null) as Bilingual | null }));
}
