import { Temporal } from "temporal-polyfill";
import { saveOutcome } from "@/lib/decisions/outcomes/commands";
import { holdMeeting } from "@/lib/minutes/holding/commands";
import { publishMinutes } from "@/lib/minutes/publications/commands";
import { recordSignature } from "@/lib/minutes/signatures/commands";
import { db } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Outcome } from "@/lib/platform/outcome";
import { anAssembly } from "./assemblies";
import { aMunicipality, type MadeMunicipality } from "./territories";
import { aContext } from "./write-context";

/** Friday morning after the default assembly of Thursday 26 November 2026. */
export const FRIDAY = Temporal.Instant.from("2026-11-27T09:00:00+06:00");

export type MadeMeeting = {
  id: string;
  code: string;
  municipalityId: string;
  itemIds: string[];
  municipality: MadeMunicipality;
};

/** A planned assembly with items on its agenda ("1-маселе" …), not announced. */
export async function aMeeting(
  given: { municipality?: MadeMunicipality; items?: number; startsAt?: string } = {},
): Promise<MadeMeeting> {
  const municipality = given.municipality ?? (await aMunicipality());
  const { items = 2, startsAt } = given;
  const assembly = await anAssembly({ municipality, ...(startsAt ? { startsAt } : {}) });
  const itemIds: string[] = [];
  for (let position = 1; position <= items; position++)
    itemIds.push(await anItem(assembly, position, { ky: `${position}-маселе`, ru: `Вопрос ${position}` }));
  return { ...assembly, itemIds, municipality };
}

export async function anItem(
  { id: assemblyId, municipalityId }: { id: string; municipalityId: string },
  position: number,
  title: Bilingual,
): Promise<string> {
  const { id } = await db.agendaItem.create({
    data: { municipalityId, assemblyId, position, kind: "decide", title: asJson(title), minutes: 20 },
    select: { id: true },
  });
  return id;
}

/** The same meeting held on its day from 14:10 to 16:00. */
export async function aHeldMeeting(given: Parameters<typeof aMeeting>[0] = {}): Promise<MadeMeeting> {
  const meeting = await aMeeting(given);
  const startedOn = given.startsAt?.slice(0, 10) ?? "2026-11-26";
  const times = { startedOn, startedTime: "14:10", endedTime: "16:00" };
  const names = { chair: "Бакыт Асанов", secretary: "Айгүл Осмонова" };
  done(await holdMeeting(aContext({ now: FRIDAY }), { assemblyId: meeting.id, version: 0, ...times, ...names }));
  return meeting;
}

/** What a form for an outcome sends; decided by 32 to 27 unless said otherwise. */
export function anOutcome(
  meeting: { id: string },
  itemId: string,
  changes: Partial<Parameters<typeof saveOutcome>[1]> = {},
) {
  return {
    ...{ assemblyId: meeting.id, itemId, version: 0, outcome: "decided" as const },
    ...{ votesFor: 32, votesAgainst: 27, votesAbstained: 0, decision: { ky: "Бекитилсин", ru: "Утвердить" } },
    ...changes,
  };
}

/** A held meeting with every item decided. */
export async function aDecidedMeeting(given: Parameters<typeof aMeeting>[0] = {}): Promise<MadeMeeting> {
  const meeting = await aHeldMeeting(given);
  for (const itemId of meeting.itemIds) done(await saveOutcome(aContext({ now: FRIDAY }), anOutcome(meeting, itemId)));
  return meeting;
}

/** Both signatures, on the day of the meeting. */
export async function signed(meeting: { id: string }, signedOn = "2026-11-26"): Promise<void> {
  for (const [role, name] of [
    ["chair", "Бакыт Асанов"],
    ["secretary", "Айгүл Осмонова"],
  ] as const)
    done(await recordSignature(aContext({ now: FRIDAY }), { assemblyId: meeting.id, role, name, signedOn }));
}

/** A decided meeting whose minutes are signed and published. */
export async function aPublishedMeeting(given: Parameters<typeof aMeeting>[0] = {}): Promise<MadeMeeting> {
  const meeting = await aDecidedMeeting(given);
  await signed(meeting);
  done(await publishMinutes(aContext({ now: FRIDAY }), { assemblyId: meeting.id, notice: { channels: [] } }));
  return meeting;
}

/** The value of an outcome; a refusal fails the test or the seed that made it. */
export function done<V>(outcome: Outcome<V>): V {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.fields ?? outcome.detail ?? "")}`);
  return outcome.value;
}
