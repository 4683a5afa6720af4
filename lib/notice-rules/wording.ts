import { ACTS, type Act, type ActId, type Citation } from "@/lib/notice-rules/acts";
import type { Basis, Cell, Duty, Side, Span, Unit } from "@/lib/notice-rules/cell";
import type { Channel, ChannelRule } from "@/lib/notice-rules/channels";
import type { Quorum } from "@/lib/notice-rules/quorum";
import type { Rules } from "@/lib/notice-rules/rules";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** "Айыл жыйыны", "Сход", "Village assembly". A kind of a former pack is called a meeting. */
export function kindWords(kind: string, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  return t.has(`kind.${kind}`) ? t(`kind.${kind}`) : t("kind.other");
}

/** Who calls a meeting, and whom its decisions are sent to: "Ayil okmotu". Nothing for a caller nobody knows. */
export function callerWords(caller: string, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  return t.has(`caller.${caller}`) ? t(`caller.${caller}`) : "";
}

/** A channel as it stands within a sentence: "notice board", "WhatsApp". */
export function channelWords(channel: string, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  return t.has(`channel.${channel}`) ? t(`channel.${channel}`) : channel;
}

/** What is to be done, as a verb: "Sign the minutes". */
export function dutyWords(duty: Duty, locale: Locale): string {
  return translator(locale, "notice-rules")(`duty.${duty}`);
}

/**
 * Where a number comes from, in full: the act with article and edition, "charter, clause 24", "customary practice",
 * "product default: check it against your charter", "not set". Nothing but the basis `law` is ever called law.
 */
export function basisWords(cell: Pick<Cell, "basis" | "clause" | "cites">, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  const basis: Basis = cell.basis;
  if (basis === "charter") return cell.clause ? t("basis.charter", { clause: cell.clause }) : t("basis.supposed");
  if (basis === "law" && cell.cites.length > 0) {
    return t("basis.lawRead", { acts: cell.cites.map((citation) => citationWords(citation, locale)).join("; ") });
  }
  return t(`basis.${basis}`);
}

/** The same in two words, for rows of duties: beneath them `page.defaultNote` says what a product default is. */
export function basisInBrief(cell: Pick<Cell, "basis" | "clause" | "cites">, locale: Locale): string {
  return cell.basis === "default" ? translator(locale, "notice-rules")("defaultInBrief") : basisWords(cell, locale);
}

/** "№ 123 от 20.10.2021, Закон «…», статья 21, редакция от 01.01.2024". */
export function citationWords({ act, article, edition }: Citation, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  const { number, date, title }: Act = (ACTS satisfies Record<ActId, Act>)[act];
  const named = t("cite.act", { number, date: shortDate(date), title: title[locale] });
  const placed = article ? t("cite.article", { act: named, article }) : named;
  return edition ? t("cite.edition", { act: placed, date: shortDate(edition) }) : placed;
}

/** How long and counted from what: "at least 7 days before the meeting", "within 14 working days after sending". */
export function spanWords(cell: Span & { duty: Duty; side: Side }, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  const { duty, side, amount, unit, clear, atMost } = cell;
  const fill = { clear: clear ? "yes" : "no" };
  if (side === "after") {
    const length = t(`lengthOf.${unit}`, { amount, ...fill });
    if (duty === "receive-reply") return t("span.sending", { length });
    return duty === "tell-reply" ? t("span.reply", { length }) : t("span.meeting", { length });
  }
  const lengthOf = (count: number) => t(`length.${unit}`, { amount: count, ...fill });
  if (atMost !== undefined) return t("span.window", { length: lengthOf(amount), most: lengthOf(atMost) });
  if (amount === 0 && !clear) return unit === "h" ? t("span.start") : t("span.sameDay");
  return t("span.before", { length: lengthOf(amount) });
}

/** "7 days", "10 clear working days". */
export function lengthWords(unit: Unit, amount: number, clear: boolean, locale: Locale): string {
  return translator(locale, "notice-rules")(`length.${unit}`, { amount, clear: clear ? "yes" : "no" });
}

/** Which channels a notice takes: "notice board, poster and at least 1 more". */
export function channelRuleWords({ all, anyOf, atLeast }: ChannelRule, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  const listed = (channels: readonly Channel[]) => channels.map((channel) => channelWords(channel, locale)).join(", ");
  const among = anyOf.length > 0 ? ` (${listed(anyOf)})` : "";
  if (atLeast === 0) return listed(all);
  if (all.length === 0) return t("channels.any", { count: atLeast }) + among;
  return t("channels.andMore", { names: listed(all), count: atLeast }) + among;
}

/** How many must be there: "at least 10 % of those entitled to vote". */
export function quorumWords(quorum: Quorum, locale: Locale): string {
  const t = translator(locale, "notice-rules");
  if (quorum.rule !== "set") return t(`quorum.${quorum.rule}`);
  const { present } = quorum;
  if (present.as === "percent") return t("quorum.percent", { percent: present.percent });
  const count = "count" in present ? present.count : 0;
  return present.as === "count"
    ? t("quorum.count", { count })
    : t("quorum.lesser", { count, percent: present.percent });
}

/** Where a kind's quorum comes from; that none is asked for is the product's own default. */
export function quorumBasisWords(
  { quorum, quorumClause }: Pick<Rules, "quorum" | "quorumClause">,
  locale: Locale,
): string {
  if (quorumClause !== undefined) return basisWords({ basis: "charter", clause: quorumClause, cites: [] }, locale);
  return basisWords({ basis: quorum.rule === "unknown" ? "unknown" : "default", cites: [] }, locale);
}
