import "server-only";
import { Temporal } from "temporal-polyfill";
import { findAttendance } from "@/lib/attendance/queries";
import { withOffset } from "@/lib/calendar/zoned-day";
import { db, type Tx } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { MeetingRecord, RecordedItem } from "../meeting-record";

const NAMED = { select: { id: true, name: true } } as const;

const SELECT = {
  ...{ id: true, code: true, kind: true, title: true, startsAt: true, chair: true, secretary: true },
  ...{ callerKind: true, callerGround: true, requestCount: true },
  municipality: {
    select: {
      ...{ id: true, name: true, timeZone: true },
      rayon: { select: { name: true, oblast: { select: { name: true } } } },
    },
  },
  villages: { select: { village: NAMED } },
  place: { select: { name: true, address: true } },
  holding: { select: { startedAt: true, endedAt: true, chair: true, secretary: true } },
  items: {
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, position: true, kind: true, title: true, presenter: true, draftDecision: true, revision: true },
      ...{ addedInHallAt: true, outcome: true },
      options: { orderBy: { position: "asc" }, select: { title: true, votes: true, chosen: true } },
      decision: {
        select: { id: true, year: true, number: true, text: true, owner: true, dueOn: true, withdrawnAt: true },
      },
    },
  },
} satisfies Prisma.AssemblySelect;

type Row = Prisma.AssemblyGetPayload<{ select: typeof SELECT }>;

/**
 * The record of one meeting. Three queries.
 * @param assemblyId of a meeting that was already found through the actor
 * @param from the transaction that holds the meeting's lock, when something is frozen from it
 */
export async function readRecord(assemblyId: string, from: Tx | typeof db = db): Promise<MeetingRecord> {
  const row = await from.assembly.findUniqueOrThrow({
    relationLoadStrategy: "join",
    where: { id: assemblyId },
    select: SELECT,
  });
  const attendance = await findAttendance(assemblyId, from as Tx);
  const announced = await findAnnouncedItems(assemblyId, from);
  const named = attendance.registered ? attendance.named : null;
  return { ...recordOf(row, announced), attendance: { named, counted: attendance.counted } };
}

/** Items of the agenda that residents were last told; null when nothing was announced. */
async function findAnnouncedItems(assemblyId: string, from: Pick<Tx, "$queryRaw">): Promise<Set<string> | null> {
  const [row] = await from.$queryRaw<{ ids: string[] }[]>`
    SELECT jsonb_path_query_array(content, '$.agenda[*].id') AS ids FROM publication
    WHERE assembly_id = ${assemblyId}::uuid ORDER BY version DESC LIMIT 1`;
  return row ? new Set(row.ids) : null;
}

function recordOf(row: Row, announced: Set<string> | null): Omit<MeetingRecord, "attendance"> {
  const { municipality, holding, place } = row;
  const zone = municipality.timeZone;
  const moment = (at: Date) => withOffset(Temporal.Instant.fromEpochMilliseconds(at.getTime()), zone);
  const text = (value: unknown) => value as Bilingual;
  return {
    ...{ assemblyId: row.id, code: row.code, assemblyKind: row.kind, title: text(row.title), timeZone: zone },
    municipality: {
      ...{ id: municipality.id, name: text(municipality.name) },
      ...{ rayon: text(municipality.rayon.name), oblast: text(municipality.rayon.oblast.name) },
    },
    villages: row.villages.map(({ village: { id, name } }) => ({ id, name: text(name) })),
    caller: {
      kind: row.callerKind,
      ...(row.callerGround ? { ground: row.callerGround } : {}),
      ...(row.requestCount ? { requestCount: row.requestCount } : {}),
    },
    place: { name: text(place?.name ?? {}), ...(place?.address ? { address: text(place.address) } : {}) },
    plannedStartsAt: moment(row.startsAt),
    startedAt: holding && moment(holding.startedAt),
    endedAt: holding?.endedAt ? moment(holding.endedAt) : null,
    ...{ chair: holding ? holding.chair : row.chair, secretary: holding ? holding.secretary : row.secretary },
    items: row.items.map((item) => itemOf(item, announced)),
  };
}

function itemOf(row: Row["items"][number], announced: Set<string> | null): RecordedItem {
  const { id, position, presenter, revision, addedInHallAt, outcome, decision } = row;
  const isDecided = outcome?.outcome === "decided" && decision && !decision.withdrawnAt;
  return {
    ...{ id, position, presenter, revision, kind: row.kind as RecordedItem["kind"], title: row.title as Bilingual },
    draftDecision: row.draftDecision as Bilingual | null,
    raisedInHall: addedInHallAt !== null,
    unannounced: addedInHallAt !== null || (announced !== null && !announced.has(id)),
    outcome: outcome && {
      outcome: outcome.outcome as NonNullable<RecordedItem["outcome"]>["outcome"],
      votes: { for: outcome.votesFor, against: outcome.votesAgainst, abstained: outcome.votesAbstained },
      ...{ revision: outcome.revision, byName: outcome.byName, at: outcome.at.toISOString() },
    },
    proposals: row.options.map((option) => ({ ...option, title: option.title as Bilingual })),
    decision: isDecided
      ? {
          ...{ id: decision.id, year: decision.year, number: decision.number, text: decision.text as Bilingual },
          ...{ owner: decision.owner, dueOn: fromDateColumn(decision.dueOn) },
        }
      : null,
  };
}
