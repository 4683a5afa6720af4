import { isOfficeDevice } from "@/lib/attendance/office-device";
import { type ReviewView, toldName } from "@/lib/attendance/reviews/review-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

const NAMED_FAULTS = ["person", "unknown-village", "kind", "tally", "target", "device-at"];

/** What the row says: "Келди: Асан Үсөнов". */
export function saidWords(review: ReviewView, locale: Locale): string {
  const t = translator(locale, "door-desk");
  const { event, personName } = review;
  const name = personName ?? toldName(review);
  if (!event) return name ? t("said.present", { name }) : t("said.unreadable");
  const { saying } = event;
  if (saying.kind === "void") return t("said.void");
  if (saying.kind === "tally") {
    const shown = (count: number | null) => (count === null ? t("counters.unknown") : formatNumber(count));
    return t("said.tally", { women: shown(saying.women), men: shown(saying.men), youth: shown(saying.youth) });
  }
  return t(saying.kind === "edit" ? "said.edit" : "said.present", { name: name || t("said.nobody") });
}

/** What stands in the log under the same id. */
export function loggedWords({ logged }: ReviewView, locale: Locale): string {
  const t = translator(locale, "door-desk");
  if (!logged) return t("said.unreadable");
  if (logged.kind === "void") return t("said.void");
  const name = logged.personName ?? logged.newPerson?.name ?? t("said.nobody");
  return t(logged.kind === "edit" ? "said.edit" : "said.present", { name });
}

/** Whose device, which of its rows, when. */
export function sourceWords(review: ReviewView, zone: string, t: Translate): string {
  const { deviceId, deviceName, deviceSeq: seq } = review;
  const device = isOfficeDevice(deviceId) ? t("inbox.office") : (deviceName ?? t("inbox.unknownDevice"));
  const time = shortDateTime(review.at, zone);
  return seq === null ? t("inbox.fromNoSeq", { device, time }) : t("inbox.from", { device, seq, time });
}

/** Why it waits, and whatever helps to decide. */
export function whyWords(review: ReviewView, zone: string, locale: Locale): string[] {
  const t = translator(locale, "door-desk");
  const { kind, fault, event, meeting } = review;
  const name = fault && NAMED_FAULTS.includes(fault) ? fault : "other";
  const lines = [t(`why.${kind}`, { fault: t(`fault.${name}`) })];
  if (kind === "clock-off" && event)
    lines.push(t("inbox.deviceTime", { time: shortDateTime(new Date(event.deviceAt).toISOString(), zone) }));
  if (kind === "other-content")
    lines.push(
      t("inbox.first", { what: loggedWords(review, locale) }),
      t("inbox.second", { what: saidWords(review, locale) }),
    );
  if (kind === "not-your-meeting") lines.push(meetingWords(meeting, zone, locale));
  return lines;
}

function meetingWords(meeting: ReviewView["meeting"], zone: string, locale: Locale): string {
  const t = translator(locale, "door-desk");
  if (!meeting) return t("inbox.noMeeting");
  return t("inbox.meeting", { title: pick(meeting.title, locale), time: shortDateTime(meeting.startsAt, zone) });
}
