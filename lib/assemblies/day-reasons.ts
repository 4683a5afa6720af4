import { dayInSentence } from "@/lib/assemblies/day-words";
import type { DayAdvice, Refused, Unwise } from "@/lib/notice-rules/day-advice";
import { basisWords, spanWords } from "@/lib/notice-rules/wording";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import { dayMonth, monthName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type To = { locale: Locale; today: string };

/** Why a day is not possible or not wise, each reason in one sentence; nothing for an ordinary day. */
export function dayReasons({ refused, unwise }: Pick<DayAdvice, "refused" | "unwise">, to: To): string[] {
  return refused.length > 0
    ? refused.map((reason) => refusedWords(reason, to.locale))
    : unwise.map((reason) => unwiseWords(reason, to));
}

function refusedWords(reason: Refused, locale: Locale): string {
  const t = translator(locale, "assemblies");
  if (reason.code === "past") return t("day.past");
  if (reason.code === "kind-not-in-force") return t("day.kind-not-in-force");
  return t("day.notice-too-short", { rule: spanWords(reason, locale), basis: basisWords(reason, locale) });
}

function unwiseWords(reason: Unwise, { locale, today }: To): string {
  const t = translator(locale, "assemblies");
  const titleOf = (title: Bilingual | undefined) => pick(title, locale);
  switch (reason.code) {
    case "announcing-too-early":
      return t("day.announcing-too-early", { earliest: dayInSentence(reason.earliestOn, today, locale) });
    case "public-holiday":
      return reason.status === "estimate"
        ? t("day.holiday-estimate", { name: titleOf(reason.name) })
        : t("day.public-holiday", { name: titleOf(reason.name) });
    case "day-off":
      return t("day.day-off", { name: titleOf(reason.name) });
    case "outside-window": {
      const { from, to } = reason.window;
      return t("day.outside-window", { from: monthName(from, locale), to: monthName(to, locale) });
    }
    case "assembly-near": {
      const title = titleOf(reason.title);
      if (reason.days === 0) return t("day.assembly-same-day", { title });
      return t("day.assembly-near", { title, day: dayMonth(reason.on, locale) });
    }
    case "hall-taken":
      return t("day.hall-taken", { from: reason.from ?? "", to: reason.to ?? "", title: titleOf(reason.title) });
  }
}

/** Days in a row that say the same, as one line: "1–30". */
export type ReasonSpan = { from: string; to: string; text: string; refused: boolean };

/** All reasons of a month, days in a row put together, in order of their first day. */
export function reasonSpans(days: readonly DayAdvice[], to: To): ReasonSpan[] {
  const spans: ReasonSpan[] = [];
  for (const day of days) {
    for (const text of dayReasons(day, to)) {
      const open = spans.findLast((span) => span.text === text);
      if (open && follows(open.to, day.on)) open.to = day.on;
      else spans.push({ from: day.on, to: day.on, text, refused: day.refused.length > 0 });
    }
  }
  return spans;
}

function follows(before: string, on: string): boolean {
  return Number(on.slice(8)) === Number(before.slice(8)) + 1;
}
