import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { ProtocolItem } from "./protocol-content";

/** What became of an item of the agenda: "Decided", "Noted", "Postponed", "Not considered". */
export function outcomeWords(outcome: ProtocolItem["outcome"], locale: Locale): string {
  return translator(locale, "minutes")(`outcome.${outcome}`);
}
