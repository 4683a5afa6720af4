import { datePartsOf } from "@/lib/assemblies/day-words";
import type { CivilDate } from "@/lib/calendar/civil-date";
import type { NoticeTooShort } from "@/lib/notice-rules/gates";
import { basisWords, spanWords } from "@/lib/notice-rules/wording";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Refusal } from "@/lib/platform/outcome";

/** What the screen shows of the refusal, in the person's language. `earliestOn` is the day that its one button takes. */
export type TooShortDetail = NoticeTooShort & { words: TooShortWords };
export type TooShortWords = { rule: string; take: string };

/** Adds the words to a refusal "notice-too-short"; any other stays as it is. */
export function withTooShortWords(refusal: Refusal, to: { locale: Locale; today: CivilDate }): Refusal {
  if (refusal.reason !== "notice-too-short") return refusal;
  const tooShort = refusal.detail as NoticeTooShort;
  return { ...refusal, detail: { ...tooShort, words: tooShortWords(tooShort, to) } satisfies TooShortDetail };
}

/** The rule with its basis, and the words of the button; the days themselves stand in the refusal. */
export function tooShortWords(tooShort: NoticeTooShort, to: { locale: Locale; today: CivilDate }): TooShortWords {
  const { locale, today } = to;
  const t = translator(locale, "assemblies");
  const told = { rule: spanWords(tooShort, locale), basis: basisWords(tooShort, locale) };
  return {
    rule: tooShort.duty === "agenda" ? t("gate.agenda", told) : t("gate.announce", told),
    take: t("gate.take", datePartsOf(tooShort.earliestOn, today, locale)),
  };
}
