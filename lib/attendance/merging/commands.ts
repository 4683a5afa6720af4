import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { at, type WriteContext } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { type Attendance, type Presence, presenceOf } from "../fold";
import { rootsOf } from "../merges";
import { atMeeting } from "../office/commands";
import { findMerges } from "../queries";

/**
 * Takes several entries for one person, who came with the earliest of them; the entries stay. A person of the register is
 * the one who is kept. Refuses "not-present", "already-one-person", "two-of-the-register", "said-to-be-two".
 */
export function mergePresences(ctx: WriteContext, asked: { assemblyId: string; keys: string[] }): Promise<Outcome> {
  return atMeeting(ctx, asked.assemblyId, async ({ tx, log, by, assemblyId, record, attendance }) => {
    const found = asked.keys.map((key) => presenceOf(attendance, key));
    if (found.some((presence) => !presence)) return refuse("not-present");
    const [kept, ...merged] = [...new Set(found as Presence[])].sort(keptFirst);
    if (!kept || merged.length === 0) return refuse("already-one-person");
    if (merged.some(({ personId }) => personId)) return refuse("two-of-the-register");
    if (areApart(attendance, [kept, ...merged])) return refuse("said-to-be-two");
    const { municipalityId } = record;
    const who = { mergedById: by.userId, mergedByName: by.name, mergedAt: at(ctx) };
    await tx.presenceMerge.createMany({
      data: merged.map(({ key }) => ({
        ...{ meetingId: assemblyId, municipalityId, keptKey: kept.key, mergedKey: key },
        ...who,
      })),
    });
    await countPersons(tx, assemblyId, at(ctx));
    const after = { kept: kept.key, merged: merged.map(({ key }) => key) };
    await log({ noun: "attendance", id: assemblyId, municipalityId, after });
    return done(null);
  });
}

/** `key` is a person of its own after all: everything is again as it was before. Refuses "not-found". */
export function undoMerge(ctx: WriteContext, asked: { assemblyId: string; key: string }): Promise<Outcome> {
  return atMeeting(ctx, asked.assemblyId, async ({ tx, log, by, assemblyId, record: { municipalityId } }) => {
    const where = { meetingId: assemblyId, mergedKey: asked.key, undoneAt: null };
    const merge = await tx.presenceMerge.findFirst({ where, select: { id: true, keptKey: true, mergedKey: true } });
    if (!merge) return refuse("not-found");
    const undone = { undoneById: by.userId, undoneByName: by.name, undoneAt: at(ctx) };
    await tx.presenceMerge.update({ where: { id: merge.id }, data: undone, select: { id: true } });
    await countPersons(tx, assemblyId, at(ctx));
    const before = { kept: merge.keptKey, merged: [merge.mergedKey] };
    await log({ noun: "attendance", id: assemblyId, municipalityId, before });
    return done(null);
  });
}

/**
 * Each of these entries, which look alike, is a person of its own: nobody is asked about them again. Nothing of the
 * attendance changes. Refuses "not-present", "already-one-person", "said-to-be-two".
 */
export function sayApart(ctx: WriteContext, asked: { assemblyId: string; keys: string[] }): Promise<Outcome> {
  return atMeeting(ctx, asked.assemblyId, async ({ tx, log, by, assemblyId, record, attendance }) => {
    const found = asked.keys.map((key) => presenceOf(attendance, key));
    if (found.some((presence) => !presence)) return refuse("not-present");
    const persons = [...new Set(found as Presence[])];
    if (persons.length < 2) return refuse("already-one-person");
    if (areApart(attendance, persons)) return refuse("said-to-be-two");
    const keys = persons.map(({ key }) => key);
    const { municipalityId } = record;
    const who = { saidById: by.userId, saidByName: by.name, saidAt: at(ctx) };
    await tx.presenceApart.create({
      data: { meetingId: assemblyId, municipalityId, keys, ...who },
      select: { id: true },
    });
    await log({ noun: "attendance", id: assemblyId, municipalityId, after: { apart: keys } });
    return done(null);
  });
}

/** They may be one person after all, and are offered again. Refuses "not-found". */
export function undoApart(ctx: WriteContext, asked: { assemblyId: string; apartId: string }): Promise<Outcome> {
  return atMeeting(ctx, asked.assemblyId, async ({ tx, log, by, assemblyId, record: { municipalityId } }) => {
    const where = { id: asked.apartId, meetingId: assemblyId, undoneAt: null };
    const said = await tx.presenceApart.findFirst({ where, select: { id: true, keys: true } });
    if (!said) return refuse("not-found");
    const undone = { undoneById: by.userId, undoneByName: by.name, undoneAt: at(ctx) };
    await tx.presenceApart.update({ where: { id: said.id }, data: undone, select: { id: true } });
    await log({ noun: "attendance", id: assemblyId, municipalityId, before: { apart: said.keys } });
    return done(null);
  });
}

/** Whether two of these persons were said to be two. */
function areApart({ apart, roots }: Attendance, persons: readonly Presence[]): boolean {
  return apart.some(({ keys }) => {
    const standing = new Set(keys.map((key) => roots.get(key) ?? key));
    return persons.filter(({ key }) => standing.has(key)).length > 1;
  });
}

/** Writes which entry stands for which after the merges of now, and how many persons that makes. Under the meeting's lock. */
async function countPersons(tx: Tx, meetingId: string, now: Date): Promise<void> {
  const roots = [...rootsOf(await findMerges(meetingId, tx))];
  const [keys, stands] = [roots.map(([key]) => key), roots.map(([, root]) => root)];
  await tx.$executeRaw`
    UPDATE attendance_presence p SET root = coalesce(r.root, p.key)
    FROM attendance_presence q LEFT JOIN unnest(${keys}::text[], ${stands}::text[]) AS r (key, root) ON r.key = q.key
    WHERE p.meeting_id = ${meetingId}::uuid AND q.meeting_id = p.meeting_id AND q.key = p.key
      AND p.root <> coalesce(r.root, p.key)`;
  await tx.$executeRaw`
    UPDATE attendance_total SET changed_at = ${now}, named = (
      SELECT count(DISTINCT root) FROM attendance_presence WHERE meeting_id = ${meetingId}::uuid AND taps > 0)
    WHERE meeting_id = ${meetingId}::uuid`;
}

/** Of the register before walk-ins, then the one who was seen first; of two at the same moment the one named first. */
function keptFirst(a: Presence, b: Presence): number {
  return Number(!a.personId) - Number(!b.personId) || Date.parse(a.at) - Date.parse(b.at);
}
