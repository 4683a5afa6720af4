import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { dayInSentence } from "@/lib/assemblies/day-words";
import type { Finding } from "@/lib/notice-rules/finding";
import { basisInBrief, channelWords, spanWords } from "@/lib/notice-rules/wording";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { dueWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";

/** `over`: the meeting is over, so nobody is told how late something before it is by now. */
type To = { locale: Locale; today: string; zone: string; over?: boolean };

/** How one duty stands: its word with its day. "До конца дня: четверг, 2 ноября. Осталось 2 дня". */
export function standingWords(finding: Finding, { locale, today, zone, over }: To): string {
  const t = translator(locale, "assemblies");
  const { verdict, dueOn, dueAt, doneOn, foreseen } = finding;
  const word = t(`verdict.${verdict}`);
  const due = dueAt ? shortDateTime(dueAt, zone) : dueOn && dayInSentence(dueOn, today, locale);
  if (verdict === "waived") return word;
  if (doneOn) {
    const done = t("due.done", { verdict: word, day: dayInSentence(doneOn, today, locale) });
    return verdict === "late" && due ? `${done}, ${t("due.wasDue", { day: due })}` : done;
  }
  if (!dueOn || !due) return t("due.afterSending");
  if (foreseen) return t("due.afterMeeting", { day: due });
  if (verdict === "missed" && over && finding.side === "before") return `${word}: ${due}`;
  if (verdict === "missed") return `${word}: ${due}, ${dueWords(dueOn, today, locale)}`;
  const by = dueAt ? due : t("due.by", { day: due });
  return `${by}, ${dueWords(dueOn, today, locale)}`;
}

/** The rule by which it is judged, with its basis. */
export function dutyRule(finding: Finding, locale: Locale): string {
  return `${spanWords(finding, locale)} (${basisInBrief(finding, locale)})`;
}

/** Who did it, or what is still missing; "" when there is nothing to say. */
export function dutyDetail(finding: Finding, view: AssemblyView, locale: Locale): string {
  const t = translator(locale, "assemblies");
  const { duty, waiver, channels, verdict, sending } = finding;
  if (waiver && verdict === "waived") return t("page.waivedBy", { name: waiver.by, reason: waiver.reason });
  if (channels && (channels.missing.length > 0 || channels.more > 0) && !finding.doneOn && !finding.foreseen) {
    const names = channels.missing.map((channel) => channelWords(channel, locale));
    return names.length > 0
      ? t("page.channelsMissing", { channels: names.join(", ") })
      : t("page.channelsMore", { count: channels.more });
  }
  if (duty === "announce") return view.publications[0]?.byName ?? "";
  if (duty === "announce-again" || duty === "announce-cancellation")
    return t("page.version", { version: finding.version ?? 1 });
  if (duty === "sign-minutes") return (view.minutes?.signatures ?? []).map(({ name }) => name).join(", ");
  const dispatch = view.dispatches.find(({ id }) => id === sending) ?? view.dispatches.at(-1);
  return duty === "send-decisions" || duty === "receive-reply" ? (dispatch?.outgoingNumber ?? "") : "";
}
