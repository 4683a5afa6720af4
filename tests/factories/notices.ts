import { calendarOf } from "@/lib/calendar/working-days";
import { announce } from "@/lib/notices/commands";
import type { Published } from "@/lib/notices/versions/commands";
import { db } from "@/lib/platform/db/client";
import type { WriteContext } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { nationalDays } from "./calendar";
import { aContext } from "./write-context";

/** The marked days of the country, without a database. */
export const CALENDAR = calendarOf(nationalDays());

const AGENDA: { kind: string; title: Bilingual }[] = [
  { kind: "inform", title: { ky: "Муктаждыктарды изилдөөнүн жыйынтыктары", ru: "Итоги изучения нужд" } },
  {
    kind: "decide",
    title: { ky: "Биргелешкен аракеттер планын бекитүү", ru: "Утверждение плана совместных действий" },
  },
];

/** Gives a planned assembly a place and an agenda: what it lacks to be announced. */
export async function completed(
  assembly: { id: string; municipalityId: string },
  given: { agenda?: typeof AGENDA; place?: Bilingual } = {},
): Promise<{ placeId: string; itemIds: string[] }> {
  const { id: assemblyId, municipalityId } = assembly;
  const { agenda = AGENDA, place = { ky: "Айылдык клуб", ru: "Сельский клуб" } } = given;
  const { id: placeId } = await db.place.create({ data: { municipalityId, name: place }, select: { id: true } });
  await db.assembly.update({ where: { id: assemblyId }, data: { placeId } });
  const itemIds: string[] = [];
  for (const [at, item] of agenda.entries()) {
    const row = { assemblyId, municipalityId, position: at + 1, minutes: 20, ...item };
    itemIds.push((await db.agendaItem.create({ data: row, select: { id: true } })).id);
  }
  return { placeId, itemIds };
}

/** Announces a complete assembly, as the button does; throws when it is refused. */
export async function announced(
  assembly: { id: string },
  ctx: WriteContext = aContext({ did: "notices.announce" }),
): Promise<Published> {
  const asked = { assemblyId: assembly.id, calendar: CALENDAR, charter: [], mayOverride: true };
  const outcome = await announce(ctx, asked);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
