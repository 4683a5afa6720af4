import "server-only";
import { Temporal } from "temporal-polyfill";
import { reachWhere } from "@/lib/accounts/reach";
import { deskMeeting, deskOf } from "@/lib/assemblies/desk-rows";
import type { DeskView } from "@/lib/assemblies/desk-view";
import { dutiesOf } from "@/lib/assemblies/duties";
import { stageOf } from "@/lib/assemblies/stage";
import { type StripState, type StripVillage, yearStrip } from "@/lib/assemblies/year-strip";
import type { CivilDate } from "@/lib/calendar/civil-date";
import { loadCalendar } from "@/lib/calendar/queries";
import { COUNTRY_ZONE, civilDateIn, startOfDay } from "@/lib/calendar/zoned-day";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { findFacts } from "../facts/queries";

/** The desk shows this many unfinished meetings; nobody works on more at once. */
export const MOST_ON_DESK = 200;
/** A strip of more villages than this is a report, not a strip. */
const MOST_VILLAGES = 40;

/** Everything on the desk of one person at `now`. Six queries, whatever the number of meetings. */
export async function findDesk(actor: Actor, now: Temporal.Instant): Promise<DeskView> {
  const today = civilDateIn(now, COUNTRY_ZONE);
  const [ids, calendar, strip] = await Promise.all([
    findUnfinished(actor, now),
    loadCalendar(today),
    findStrip(actor, today),
  ]);
  const facts = await findFacts(ids.slice(0, MOST_ON_DESK));
  const meetings = facts.map((view) =>
    deskMeeting(view, { stage: stageOf(view), findings: dutiesOf(view, calendar, now), now }),
  );
  return { today, calendar, meetings, strip, desk: deskOf(meetings, now, calendar), more: ids.length > MOST_ON_DESK };
}

/**
 * Meetings that may still ask for something, the latest first. Only those are left out of which the records themselves
 * show that everything is done and was for a week; waivers and charters are judged by the rule engine.
 */
async function findUnfinished(actor: Actor, now: Temporal.Instant): Promise<string[]> {
  const ago = (days: number) => new Date(now.subtract({ hours: 24 * days }).epochMilliseconds);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM assembly a
     WHERE a.withdrawn_at IS NULL AND ${reachSql(actor, Prisma.sql`a.municipality_id`)}
       AND NOT (a.starts_at < ${ago(60)} AND (
         EXISTS (SELECT 1 FROM not_held n WHERE n.assembly_id = a.id)
         OR EXISTS (SELECT 1 FROM publication p WHERE p.assembly_id = a.id AND p.kind = 'cancellation')))
       AND NOT (${FINISHED} AND NOT EXISTS (
         SELECT 1 FROM posting p WHERE p.assembly_id = a.id AND p.recorded_at > ${ago(7)}))
     ORDER BY a.starts_at DESC, a.id LIMIT ${MOST_ON_DESK + 1}`;
  return rows.map(({ id }) => id);
}

/** Held, signed by both, published, told on every channel of the notice, decisions sent, answered, answers told. */
const FINISHED = Prisma.sql`
  EXISTS (SELECT 1 FROM holding h WHERE h.assembly_id = a.id AND h.ended_at IS NOT NULL)
  AND EXISTS (SELECT 1 FROM minutes x JOIN minutes_publication y ON y.minutes_id = x.id WHERE x.assembly_id = a.id)
  AND 2 = (SELECT count(DISTINCT s.role) FROM minutes x JOIN signature s ON s.minutes_id = x.id
            WHERE x.assembly_id = a.id AND s.withdrawn_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM posting p WHERE p.assembly_id = a.id AND p.purpose = 'notice' AND p.withdrawn_at IS NULL
                     AND NOT EXISTS (SELECT 1 FROM posting q WHERE q.assembly_id = a.id AND q.purpose = 'results'
                                        AND q.channel = p.channel AND q.withdrawn_at IS NULL))
  AND CASE WHEN EXISTS (SELECT 1 FROM decision d WHERE d.assembly_id = a.id AND d.withdrawn_at IS NULL) THEN
    NOT EXISTS (SELECT 1 FROM decision d WHERE d.assembly_id = a.id AND d.withdrawn_at IS NULL
                   AND NOT EXISTS (SELECT 1 FROM dispatch_decision l JOIN dispatch s ON s.id = l.dispatch_id
                                    WHERE l.decision_id = d.id AND s.withdrawn_at IS NULL))
    AND NOT EXISTS (SELECT 1 FROM dispatch s WHERE s.assembly_id = a.id AND s.withdrawn_at IS NULL
                       AND NOT EXISTS (SELECT 1 FROM reply y JOIN posting p ON p.reply_id = y.id
                                        WHERE y.dispatch_id = s.id AND y.withdrawn_at IS NULL AND p.withdrawn_at IS NULL))
  ELSE NOT EXISTS (SELECT 1 FROM agenda_item i LEFT JOIN item_outcome o ON o.item_id = i.id
                    WHERE i.assembly_id = a.id AND i.removed_at IS NULL
                      AND (o.outcome IS NULL OR o.outcome = 'decided')) END`;

/**
 * The conditions of `reachWhere` on a column that names a municipality. On the column itself, not through joins: so the
 * planner knows how many meetings that municipality has, and looks up each instead of reading all of the country's.
 */
function reachSql(actor: Actor, column: Prisma.Sql): Prisma.Sql {
  const [scope] = reachWhere(actor).AND ?? [];
  if (!scope) return Prisma.sql`true`;
  const parts = scope.OR.map((part) => {
    if ("id" in part) return Prisma.sql`${column} = ANY(${part.id.in}::uuid[])`;
    if ("rayonId" in part)
      return Prisma.sql`${column} IN (SELECT id FROM municipality WHERE rayon_id = ANY(${part.rayonId.in}::uuid[]))`;
    return Prisma.sql`${column} IN (SELECT m.id FROM municipality m JOIN rayon r ON r.id = m.rayon_id
      WHERE r.oblast_id = ANY(${part.rayon.oblastId.in}::uuid[]))`;
  });
  return Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

async function findStrip(actor: Actor, today: CivilDate): Promise<DeskView["strip"]> {
  const year = Number(today.slice(0, 4));
  const [from, to] = [startOfDay(`${year}-01-01`, COUNTRY_ZONE), startOfDay(`${year + 1}-01-01`, COUNTRY_ZONE)];
  const [first, end] = [new Date(from.epochMilliseconds), new Date(to.epochMilliseconds)];
  const rows = await db.$queryRaw<StripQueryRow[]>`
    WITH v AS (SELECT v.id, v.name, v.search_text FROM village v
                WHERE v.valid_to IS NULL AND ${reachSql(actor, Prisma.sql`v.municipality_id`)} ORDER BY v.search_text LIMIT ${MOST_VILLAGES + 1}),
    meeting AS (
      SELECT av.village_id, a.id, a.kind, a.starts_at,
             EXISTS (SELECT 1 FROM holding h WHERE h.assembly_id = a.id) AS held,
             EXISTS (SELECT 1 FROM not_held n WHERE n.assembly_id = a.id) OR EXISTS (
               SELECT 1 FROM publication p WHERE p.assembly_id = a.id AND p.kind = 'cancellation') AS off
        FROM assembly_village av JOIN assembly a ON a.id = av.assembly_id
       WHERE av.village_id IN (SELECT id FROM v) AND a.withdrawn_at IS NULL
         AND a.starts_at >= ${first} AND a.starts_at < ${end})
    SELECT v.id AS "villageId", v.name, x.id, x.kind, x.starts_at AS "startsAt", x.held, x.off
      FROM v LEFT JOIN meeting x ON x.village_id = v.id ORDER BY v.search_text, v.id, x.starts_at`;
  const villages = villagesOf(rows, today);
  if (villages.length === 0 || villages.length > MOST_VILLAGES) return null;
  return { year, rows: yearStrip(villages, year, today) };
}

type StripQueryRow = { villageId: string; name: Bilingual } & (
  | { id: string; kind: MeetingKind; startsAt: Date; held: boolean; off: boolean }
  | { id: null }
);

function villagesOf(rows: readonly StripQueryRow[], today: CivilDate): StripVillage[] {
  const villages = new Map<string, StripVillage>();
  for (const row of rows) {
    const village = villages.get(row.villageId) ?? { id: row.villageId, name: row.name, meetings: [] };
    villages.set(row.villageId, village);
    if (row.id === null) continue;
    const on = civilDateIn(Temporal.Instant.fromEpochMilliseconds(row.startsAt.getTime()), COUNTRY_ZONE);
    const planned: StripState = on < today ? "unrecorded" : "planned";
    village.meetings.push({ id: row.id, kind: row.kind, on, state: row.held ? "held" : row.off ? "off" : planned });
  }
  return [...villages.values()];
}
