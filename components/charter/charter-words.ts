import type { CharterEntry } from "@/lib/charter/charter-view";
import type { CharterSubject } from "@/lib/charter/subjects";
import { type Cell, isSet } from "@/lib/notice-rules/cell";
import { type CharterValue, sideOf } from "@/lib/notice-rules/charter";
import { cellOf, type Rules } from "@/lib/notice-rules/rules";
import {
  basisWords,
  channelRuleWords,
  dutyWords,
  quorumBasisWords,
  quorumWords,
  spanWords,
} from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What the screen says of one number: the number, whence it is, and what is to be known of it. */
export type RuleSaid = { rule: string; basis: string; note: string; isCharter: boolean; isSet: boolean };

/** What a charter speaks of: a duty, the channels or the quorum. */
export function subjectWords(subject: CharterSubject, locale: Locale): string {
  const t = translator(locale, "charter");
  return subject === "channels" || subject === "quorum" ? t(`subject.${subject}`) : dutyWords(subject, locale);
}

/** The rule in force about a subject, with its basis. */
export function ruleSaid(rules: Rules, subject: CharterSubject, locale: Locale): RuleSaid {
  if (subject === "quorum") return quorumSaid(rules, locale);
  return subject === "channels"
    ? channelsSaid(cellOf(rules, "post-notice"), locale)
    : timeSaid(cellOf(rules, subject), locale);
}

export function quorumSaid(rules: Pick<Rules, "quorum" | "quorumClause">, locale: Locale): RuleSaid {
  const isCharter = rules.quorumClause !== undefined;
  const known = rules.quorum.rule !== "unknown";
  return said(quorumWords(rules.quorum, locale), known ? quorumBasisWords(rules, locale) : "", { isCharter, known });
}

export function channelsSaid(cell: Cell | undefined, locale: Locale): RuleSaid {
  if (!cell || !isSet(cell) || !cell.channels) return nothingSaid(locale);
  const { channels, channelsBasis: basis = cell.basis, channelsClause: clause, cites } = cell;
  const words = basisWords({ basis, clause, cites }, locale);
  return said(channelRuleWords(channels, locale), words, { isCharter: basis === "charter", known: true });
}

export function timeSaid(cell: Cell | undefined, locale: Locale): RuleSaid {
  if (!cell) return nothingSaid(locale);
  if (!isSet(cell)) return said(basisWords(cell, locale), "", { isCharter: false, known: false });
  const about = { isCharter: cell.basis === "charter", known: true, note: pick(cell.note, locale) };
  return said(spanWords(cell, locale), basisWords(cell, locale), about);
}

function nothingSaid(locale: Locale): RuleSaid {
  return said(translator(locale, "charter")("noDuty"), "", { isCharter: false, known: false });
}

type About = { isCharter: boolean; known: boolean; note?: string };

function said(rule: string, basis: string, { isCharter, known, note = "" }: About): RuleSaid {
  return { rule, basis, note, isCharter, isSet: known };
}

/** One value as it was typed: its terms and its clause. */
export function valueWords(value: CharterValue, locale: Locale): string {
  if (value.duty === "quorum") return quorumWords(value.quorum, locale);
  if (value.duty === "channels") return channelRuleWords(value.channels, locale);
  return spanWords({ ...value, side: sideOf(value.duty) }, locale);
}

export function clauseWords({ clause }: Pick<CharterValue, "clause">, locale: Locale): string {
  return basisWords({ basis: "charter", clause, cites: [] }, locale);
}

/** When a value holds: "from 01.03.2026", "01.03.2026 – 31.12.2026". */
export function heldWords({ value, withdrawn }: Pick<CharterEntry, "value" | "withdrawn">, locale: Locale): string {
  const t = translator(locale, "charter");
  if (withdrawn) return t("held.never");
  const from = shortDate(value.validFrom);
  return value.validTo ? t("held.between", { from, to: shortDate(value.validTo) }) : t("held.from", { from });
}
