import type { Temporal } from "temporal-polyfill";
import { templateOf } from "@/lib/agendas/templates";
import { publicCode } from "@/lib/assemblies/public-code";
import { addDays } from "@/lib/calendar/civil-date";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import { instantOf } from "../chronicle";
import { both } from "../story";
import type { BulkPlace } from "./rows";

/** One meeting of a batch; instants of its life follow from its start. */
export type BulkMeeting = {
  id: string;
  code: string;
  title: Bilingual;
  villageId: string;
  startsAt: Temporal.Instant;
  isHeld: boolean;
  itemIds: string[];
};

export const BULK_AGENDA = templateOf("gathering").slice(1, 4);
export const BULK_MINUTES = 90;
const HELD = 10;
const AHEAD = 2;

/** The meetings of one batch, spread over days and villages. */
export function inventMeetings(place: BulkPlace, batch: number, begunAt: Temporal.Instant): BulkMeeting[] {
  const isPresent = place.key === "archa-tor";
  const ahead = isPresent ? AHEAD : 0;
  return Array.from({ length: HELD + ahead }, (_, index) => {
    const isHeld = index < HELD;
    const number = batch * (HELD + AHEAD) + index;
    const villages = [...place.villages];
    const [name, villageId] = villages[number % villages.length] as [string, string];
    const startsAt = instantOf(`${dayOf(number, { isHeld, isPresent, begunAt })} 1${number % 7}:30`, "Asia/Bishkek");
    return {
      ...{
        id: newId(startsAt),
        code: publicCode(crypto.getRandomValues(new Uint8Array(10))),
        villageId,
        startsAt,
        isHeld,
      },
      title: both(`${name}: көчө чогулушу № ${number + 1}`, `${name}: собрание улицы № ${number + 1}`),
      itemIds: BULK_AGENDA.map(() => newId(startsAt)),
    };
  });
}

/** Those ahead lie within three months; those held within two years, or in the years of the old division. */
function dayOf(number: number, told: { isHeld: boolean; isPresent: boolean; begunAt: Temporal.Instant }): string {
  const today = told.begunAt.toZonedDateTimeISO("Asia/Bishkek").toPlainDate().toString();
  if (!told.isPresent) return addDays("2018-03-01", (number * 37) % 2000);
  return told.isHeld ? addDays(today, -30 - ((number * 37) % 600)) : addDays(today, 8 + ((number * 37) % 90));
}

function newId(at: Temporal.Instant): string {
  return uuidV7(at.epochMilliseconds, crypto.getRandomValues(new Uint8Array(10)));
}
