import "server-only";
import { randomBytes } from "node:crypto";
import { type Attendance, presenceOf } from "@/lib/attendance/fold";
import { type OfficeDeed, officeEvents } from "@/lib/attendance/office-events";
import { findAttendance, lastOfficeSeq } from "@/lib/attendance/queries";
import { isBeforeMeeting } from "@/lib/attendance/too-early";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { openRecord, type RecordState } from "@/lib/minutes/lock/queries";
import { personColumns, traitsOf } from "@/lib/people/person";
import type { PersonTraits } from "@/lib/people/person-traits";
import { foreignVillage } from "@/lib/people/queries";
import { retainUntil } from "@/lib/people/retention";
import type { Tx } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { fold } from "@/lib/platform/i18n/fold";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import { type MatchedNames, matchNames } from "./match-names";
import type { TypedName } from "./typed-names";

type Listed = { assemblyId: string; villageId: string | null; names: TypedName[]; came: boolean };
/** How many persons are new in the register, were put on the roster, and came by this list. */
export type NamesAdded = { fresh: number; added: number; standing: number; came: number };
type Placed = { personId: string; traits: PersonTraits };

/**
 * Puts typed names on the roster: persons of the register by their folded name, else new ones. With `came` they are
 * registered as present too. Refuses "minutes-signed", "attendance-too-early".
 */
export function addNames(ctx: WriteContext, input: Listed): Promise<Outcome<NamesAdded>> {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, input.assemblyId);
    if (!open.ok) return open.refusal;
    const { record } = open;
    const { municipalityId } = record;
    const foreign = await foreignVillage(tx, municipalityId, input.villageId);
    if (foreign) return foreign;
    if (input.came && isTooEarly(record, ctx)) return refuse("attendance-too-early");
    const { matched, traits } = await findNamesakes(tx, municipalityId, input);
    const fresh = await makePersons(tx, ctx, record, input.villageId, matched.fresh);
    const known = matched.known.map(({ personId, typed }) => place(personId, typed, traits.get(personId)));
    const standing = matched.standing.map(({ personId, typed }) => place(personId, typed, traits.get(personId)));
    const entries = [...known, ...fresh].map((person) => entryOf(ctx, record, input.assemblyId, person));
    await tx.rosterEntry.createMany({ data: entries, skipDuplicates: true });
    const came = input.came
      ? await registerAll(tx, ctx, record, input.assemblyId, [...standing, ...known, ...fresh])
      : 0;
    const told = { fresh: fresh.length, added: entries.length, standing: standing.length, came };
    await log({ noun: "roster", id: input.assemblyId, municipalityId, after: told });
    return done(told);
  });
}

/** Puts everybody of the register who lives in a village on the roster. */
export function addVillage(
  ctx: WriteContext,
  { assemblyId, villageId }: { assemblyId: string; villageId: string },
): Promise<Outcome<{ added: number }>> {
  return isUuid(villageId) ? addMatching(ctx, assemblyId, { villageId }) : notFound();
}

/** Puts one person of the register on the roster. */
export function addPerson(
  ctx: WriteContext,
  { assemblyId, personId }: { assemblyId: string; personId: string },
): Promise<Outcome<{ added: number }>> {
  return isUuid(personId) ? addMatching(ctx, assemblyId, { id: personId }) : notFound();
}

/** Takes a person off the roster who did not come. Refuses "already-came", "not-found". */
export function removeEntry(
  ctx: WriteContext,
  { assemblyId, personId }: { assemblyId: string; personId: string },
): Promise<Outcome> {
  if (!isUuid(personId)) return notFound();
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const attendance = await findAttendance(assemblyId, tx);
    if (presenceOf(attendance, `person:${personId}`)) return refuse("already-came");
    const { count } = await tx.rosterEntry.deleteMany({ where: { assemblyId, personId } });
    if (count === 0) return refuse("not-found");
    const { municipalityId } = open.record;
    await log({ noun: "roster", id: assemblyId, municipalityId, before: { personId } });
    return done(null);
  });
}

async function notFound(): Promise<Refusal> {
  return refuse("not-found");
}

function addMatching(ctx: WriteContext, assemblyId: string, who: { id: string } | { villageId: string }) {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { municipalityId } = open.record;
    const persons = await tx.person.findMany({
      where: { ...who, municipalityId, erasedAt: null, mergedIntoId: null, roster: { none: { assemblyId } } },
      select: { id: true, sex: true, ageBand: true, role: true, villageId: true },
    });
    if (persons.length === 0) return refuse("nobody-to-add");
    const entries = persons.map((row) =>
      entryOf(ctx, open.record, assemblyId, { personId: row.id, traits: traitsOf(row) }),
    );
    await tx.rosterEntry.createMany({ data: entries });
    await log({ noun: "roster", id: assemblyId, municipalityId, after: { added: entries.length } });
    return done({ added: entries.length });
  });
}

async function findNamesakes(tx: Tx, municipalityId: string, { assemblyId, names, villageId }: Listed) {
  const rows = await tx.person.findMany({
    where: {
      ...{ municipalityId, erasedAt: null, mergedIntoId: null },
      searchText: { in: [...new Set(names.map(({ name }) => fold(name)))] },
    },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, searchText: true, villageId: true, sex: true, ageBand: true, role: true },
      roster: { where: { assemblyId }, select: { personId: true } },
    },
  });
  const register = rows.map(({ roster, ...row }) => ({ ...row, onRoster: roster.length > 0 }));
  const matched: MatchedNames = matchNames(names, register, villageId);
  return { matched, traits: new Map(rows.map((row) => [row.id, traitsOf(row)])) };
}

async function makePersons(
  tx: Tx,
  ctx: WriteContext,
  record: RecordState,
  villageId: string | null,
  names: TypedName[],
): Promise<Placed[]> {
  const made = names.map((name) => {
    const traits: PersonTraits = { sex: name.sex, ageBand: name.ageBand, role: "resident", villageId };
    const personId = uuidV7(ctx.now.epochMilliseconds, randomBytes(10));
    return {
      personId,
      traits,
      columns: personColumns({ ...name, ...traits, villageId: villageId ?? undefined, phone: null }),
    };
  });
  const until = toDateColumn(retainUntil(civilDateIn(ctx.now, record.zone)));
  const { municipalityId } = record;
  await tx.person.createMany({
    data: made.map(({ personId, columns }) => ({
      ...{ id: personId, municipalityId, ...columns, retainUntil: until, createdAt: at(ctx) },
    })),
  });
  return made;
}

/** What the list says of a person fills what the register does not know. */
function place(personId: string, typed: TypedName, known?: PersonTraits): Placed {
  const traits: PersonTraits = known ?? { sex: "unknown", ageBand: "unknown", role: "resident", villageId: null };
  const sex = traits.sex === "unknown" ? typed.sex : traits.sex;
  const ageBand = traits.ageBand === "unknown" ? typed.ageBand : traits.ageBand;
  return { personId, traits: { ...traits, sex, ageBand } };
}

function entryOf(ctx: WriteContext, { municipalityId }: RecordState, assemblyId: string, { personId, traits }: Placed) {
  return { municipalityId, assemblyId, personId, role: traits.role, addedAt: at(ctx) };
}

function isTooEarly({ zone, startsAt, holding, isNotHeld }: RecordState, ctx: WriteContext): boolean {
  return isBeforeMeeting({ zone, startsAt, hasResult: holding !== null || isNotHeld }, ctx.now);
}

async function registerAll(tx: Tx, ctx: WriteContext, record: RecordState, meetingId: string, persons: Placed[]) {
  const attendance: Attendance = await findAttendance(meetingId, tx);
  const missing = persons.filter(({ personId }) => !presenceOf(attendance, `person:${personId}`));
  const deeds: OfficeDeed[] = missing.map(({ personId, traits }) => ({ kind: "present", personId, ...traits }));
  const by = ctx.by ?? { userId: "", name: "" };
  const { municipalityId, zone } = record;
  const lastSeq = await lastOfficeSeq(tx, meetingId, by.userId);
  const hand = { meetingId, municipalityId, zone, by, now: ctx.now, lastSeq, random: () => randomBytes(10) };
  await tx.attendanceEvent.createMany({ data: officeEvents(hand, deeds) });
  return deeds.length;
}
