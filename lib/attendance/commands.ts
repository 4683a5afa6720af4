import "server-only";
import type { PersonTraits } from "@/lib/people/person-traits";
import { foreignVillage } from "@/lib/people/queries";
import type { Tx } from "@/lib/platform/db/client";
import { type WriteContext, write } from "@/lib/platform/db/write";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { headCountFault } from "./counted";
import type { HeadCount } from "./event";
import { type Attendance, type Presence, presenceOf } from "./fold";
import { rootsOf } from "./merges";
import { append } from "./office/commands";
import { findMerges, findTraits } from "./queries";

/** "She came": a person of the register. Refuses "already-came", "attendance-too-early", "minutes-signed". */
export function registerPresence(ctx: WriteContext, input: { assemblyId: string; personId: string }) {
  return append(ctx, input.assemblyId, async ({ tx, record, attendance }) => {
    if (presenceOf(attendance, `person:${input.personId}`)) return refuse("already-came");
    const traits = await findTraits(tx, record.municipalityId, input);
    return traits ? { deeds: [{ kind: "present", personId: input.personId, ...traits }] } : refuse("not-found");
  });
}

/** "She did not come after all": voids every presence of that person. Nothing is deleted. */
export function takeBackPresence(ctx: WriteContext, input: { assemblyId: string; key: string; reason?: string }) {
  return append(ctx, input.assemblyId, async ({ attendance }) => {
    const presence = presenceOf(attendance, input.key);
    if (!presence) return refuse("not-present");
    const reason = input.reason ?? null;
    return { deeds: presence.eventIds.map((targetId) => ({ kind: "void", targetId, reason })) };
  });
}

type WalkIn = PersonTraits & { name: string };

/** Somebody who is not in the register came. */
export function addWalkIn(ctx: WriteContext, input: { assemblyId: string } & WalkIn) {
  return append(ctx, input.assemblyId, async ({ tx, record }) => {
    const foreign = await foreignVillage(tx, record.municipalityId, input.villageId);
    return foreign ?? { deeds: [{ kind: "present", newPerson: newPersonOf(input) }] };
  });
}

/** Corrects who a walk-in was; the first writing stays in the log. */
export function correctWalkIn(ctx: WriteContext, input: { assemblyId: string; key: string } & WalkIn) {
  return append(ctx, input.assemblyId, async ({ tx, record, attendance }) => {
    const target = walkInOf(attendance, input.key);
    if (!target) return refuse("not-present");
    const foreign = await foreignVillage(tx, record.municipalityId, input.villageId);
    return foreign ?? { deeds: [{ kind: "edit", targetId: eventOf(target), newPerson: newPersonOf(input) }] };
  });
}

/** A head count; the next one of the same user replaces it. */
export function countHeads(ctx: WriteContext, { assemblyId, ...count }: { assemblyId: string } & HeadCount) {
  return append(ctx, assemblyId, async () => {
    const fault = headCountFault(count);
    return fault ? refuse(fault) : { deeds: [{ kind: "tally", ...count }] };
  });
}

/**
 * Takes a walk-in's name out of the log, for ever, wherever the same person was written; the count stays. The only change
 * the database allows there, and one that signed minutes do not stop.
 */
export function forgetWalkIn(ctx: WriteContext, input: { assemblyId: string; key: string }): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const eventIds = (await samePerson(tx, input)).map((key) => key.split(":")[1] ?? "").filter(isUuid);
    const forgotten = await tx.$queryRaw<{ municipality_id: string }[]>`
      UPDATE attendance_event SET new_person = new_person - 'name'
      WHERE meeting_id = ${input.assemblyId}::uuid AND new_person ? 'name'
        AND (id = ANY (${eventIds}::uuid[]) OR (kind = 'edit' AND target_id = ANY (${eventIds}::uuid[])))
      RETURNING municipality_id`;
    const municipalityId = forgotten[0]?.municipality_id;
    if (!municipalityId) return refuse("not-found");
    // As it came it may wait for a decision beside the log.
    await tx.$executeRaw`
      UPDATE attendance_review SET raw = raw #- '{person,new,name}'
      WHERE meeting_id = ${input.assemblyId}::uuid AND (event_id = ANY (${eventIds}::uuid[])
        OR lower(raw->>'target') = ANY (${eventIds}::text[]))`;
    await log({ noun: "attendance", id: input.assemblyId, municipalityId, after: { forgotten: eventIds } });
    return done(null);
  });
}

/** All entries that the office took for the same person as this one. */
async function samePerson(tx: Tx, { assemblyId, key }: { assemblyId: string; key: string }): Promise<string[]> {
  const roots = rootsOf(await findMerges(assemblyId, tx));
  const root = roots.get(key);
  return root === undefined ? [key] : [...roots].flatMap(([each, its]) => (its === root ? [each] : []));
}

function newPersonOf({ name, sex, ageBand, role, villageId }: WalkIn) {
  return { name: cleanLine(name), sex, ageBand, role, villageId };
}

function walkInOf(attendance: Attendance, key: string): Presence | undefined {
  const presence = presenceOf(attendance, key);
  return presence && [presence, ...presence.sources].find((one) => one.newPerson && one.key.startsWith("walk-in:"));
}

function eventOf(presence: Presence): string {
  return presence.key.replace("walk-in:", "");
}
