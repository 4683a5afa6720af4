import { Temporal } from "temporal-polyfill";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { endsBy } from "./board-entry";

const STATUS: Record<NoticeContent["kind"], string> = {
  notice: "EventScheduled",
  change: "EventScheduled",
  postponement: "EventRescheduled",
  cancellation: "EventCancelled",
};

/** The meeting as schema.org's Event, for search engines and calendars. @see https://schema.org/Event */
export function eventData(content: NoticeContent, locale: Locale, url: string): object {
  const { startsAt, timeZone, place, municipality, kind, previousStartsAt } = content;
  const end = endsBy(content).toZonedDateTimeISO(timeZone).toString({ timeZoneName: "never", smallestUnit: "second" });
  const isMoved = previousStartsAt && Temporal.Instant.compare(previousStartsAt, startsAt) !== 0;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: pick(content.title, locale),
    ...{ startDate: startsAt, endDate: end, url },
    eventStatus: `https://schema.org/${isMoved && kind !== "cancellation" ? "EventRescheduled" : STATUS[kind]}`,
    ...(isMoved ? { previousStartDate: previousStartsAt } : {}),
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: pick(place.name, locale),
      address: pick(place.address, locale) || pick(municipality.name, locale),
    },
    organizer: { "@type": "Organization", name: pick(municipality.name, locale) },
  };
}
