import type { Temporal } from "temporal-polyfill";
import { titleSearchText } from "@/lib/assemblies/meeting-title";
import { inventPeople } from "@/lib/people/invented-name";
import { personColumns } from "@/lib/people/person";
import { retainUntil } from "@/lib/people/retention";
import type { Tx } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { asJson, at, type WriteContext } from "@/lib/platform/db/write";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import type { DemoPlace } from "../accounts";
import type { Place } from "../grounds";
import { PHONES } from "../stage";
import { BULK_AGENDA, BULK_MINUTES, type BulkMeeting } from "./meetings";

export type BulkPlace = Place & { key: DemoPlace; by: { userId: string; name: string } | null };

const PEOPLE = 200;
/** On which residents were told, before and after. */
const CHANNELS = ["notice-board", "whatsapp"];

/** Two hundred people of the register; their ids. */
export async function makePeople(tx: Tx, ctx: WriteContext, place: BulkPlace, seed: string): Promise<string[]> {
  const villages = [...place.villages.values()];
  const municipalityId = place.municipality.id;
  const until = toDateColumn(retainUntil(ctx.now.toString().slice(0, 10)));
  const rows = [...inventPeople(seed).take(PEOPLE)].map((person, index) => ({
    id: uuidV7(ctx.now.epochMilliseconds, crypto.getRandomValues(new Uint8Array(10))),
    ...{ municipalityId, createdAt: at(ctx), retainUntil: until },
    ...personColumns({ ...person, villageId: villages[index % villages.length], phone: null }),
  }));
  await tx.person.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

/** Meetings with villages, agenda, postings and, for those held, the record of the hall. */
export async function makeMeetings(tx: Tx, place: BulkPlace, meetings: readonly BulkMeeting[]) {
  const municipalityId = place.municipality.id;
  const { id: placeId } = await tx.place.findFirstOrThrow({
    where: { municipalityId, withdrawnAt: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const held = meetings.filter(({ isHeld }) => isHeld);
  await tx.assembly.createMany({ data: meetings.map((meeting) => ({ ...assemblyOf(place, meeting), placeId })) });
  const villages = meetings.map(({ id: assemblyId, villageId }) => ({ municipalityId, assemblyId, villageId }));
  await tx.assemblyVillage.createMany({ data: villages });
  await tx.agendaItem.createMany({ data: meetings.flatMap((meeting) => itemsOf(municipalityId, meeting)) });
  await tx.holding.createMany({ data: held.map((meeting) => holdingOf(place, meeting)) });
  await tx.itemOutcome.createMany({ data: held.flatMap((meeting) => outcomesOf(place, meeting)) });
}

/** The usual channels, before the meeting and, when it was held, after it. */
export function postingsOf(
  { byId, byName, municipalityId }: { byId: string; byName: string; municipalityId: string },
  { id: assemblyId, startsAt, isHeld }: BulkMeeting,
  publicationId: string,
) {
  const tellings = [
    { purpose: "notice", publicationId, postedAt: dateAt(startsAt, { hours: -8 * 24 }) },
    ...(isHeld ? [{ purpose: "results", publicationId: null, postedAt: dateAt(startsAt, { hours: 5 * 24 }) }] : []),
  ];
  return tellings.flatMap((telling) =>
    CHANNELS.map((channel) => ({
      ...{ municipalityId, assemblyId, ...telling, channel, place: "Айыл", byWhom: byName, proof: "claimed" },
      ...{ recordedById: byId, recordedByName: byName, recordedAt: telling.postedAt },
    })),
  );
}

function assemblyOf({ key, municipality, by }: BulkPlace, meeting: BulkMeeting) {
  const { id, code, title, startsAt } = meeting;
  return {
    ...{ id, code, municipalityId: municipality.id, kind: "gathering", plannedMinutes: BULK_MINUTES },
    ...{ title: asJson(title), searchText: titleSearchText(title), startsAt: dateAt(startsAt) },
    ...{ callerKind: "ayil-okmotu", languages: ["ky", "ru"], chair: by?.name, secretary: by?.name },
    ...{ contactName: by?.name, contactPhone: PHONES[key], expectedCount: PEOPLE, ...creator(by) },
    createdAt: dateAt(startsAt, { hours: -12 * 24 }),
  };
}

function itemsOf(municipalityId: string, { id: assemblyId, itemIds }: BulkMeeting) {
  return BULK_AGENDA.map(({ kind, title, minutes }, index) => ({
    ...{ id: itemIds[index], municipalityId, assemblyId, position: index + 1, kind, title: asJson(title), minutes },
  }));
}

function holdingOf({ municipality, by }: BulkPlace, { id: assemblyId, startsAt }: BulkMeeting) {
  return {
    ...{ assemblyId, municipalityId: municipality.id, startedAt: dateAt(startsAt, { minutes: 10 }) },
    ...{ endedAt: dateAt(startsAt, { minutes: 85 }), chair: by?.name, secretary: by?.name },
    ...{ byId: by?.userId ?? "", byName: by?.name ?? "", at: dateAt(startsAt, { hours: 3 }) },
  };
}

/** Noted, every one: what needs no decision needs no letter and no reply. */
function outcomesOf({ municipality, by }: BulkPlace, { itemIds, startsAt }: BulkMeeting) {
  const record = { byId: by?.userId ?? "", byName: by?.name ?? "", at: dateAt(startsAt, { hours: 3 }) };
  return itemIds.map((itemId) => ({ itemId, municipalityId: municipality.id, outcome: "noted", ...record }));
}

function creator(by: BulkPlace["by"]) {
  return { createdById: by?.userId ?? "", createdByName: by?.name ?? "" };
}

export function dateAt(start: Temporal.Instant, later: Temporal.DurationLike = { minutes: 0 }): Date {
  return new Date(start.add(later).epochMilliseconds);
}
