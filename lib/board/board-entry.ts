import { Temporal } from "temporal-polyfill";
import type { NoticeContent } from "@/lib/notices/notice-content";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";

/** What the board's list says of a meeting beside its day. */
export type BoardSummary = {
  code: string;
  assemblyKind: string;
  title: Bilingual;
  municipality: Bilingual;
  rayon: Bilingual;
  villages: Bilingual[];
  place: Bilingual;
  timeZone: string;
  /** The start before it was moved. */
  previousStartsAt?: string;
};

export function summaryOf(content: NoticeContent): BoardSummary {
  const { code, assemblyKind, title, municipality, timeZone, previousStartsAt } = content;
  return {
    ...{ code, assemblyKind, title, timeZone, municipality: municipality.name, rayon: municipality.rayon },
    villages: content.villages.map(({ name }) => name),
    place: content.place.name,
    ...(previousStartsAt ? { previousStartsAt } : {}),
  };
}

/** What the board's search compares: title, territory, place and agenda in all their languages, folded. */
export function boardSearchText({ title, municipality, villages, place, agenda, code }: NoticeContent): string {
  const texts = [title, municipality.name, municipality.rayon, place.name, ...villages.map(({ name }) => name)];
  const words = [...texts, ...agenda.map((item) => item.title)].flatMap(({ ky, ru, en }) => [ky, ru, en]);
  return fold([code, ...words].filter(Boolean).join(" "));
}

/** The planned end: until then a meeting is still to come. */
export function endsBy({ startsAt, plannedMinutes }: NoticeContent): Temporal.Instant {
  return Temporal.Instant.from(startsAt).add({ minutes: plannedMinutes });
}
