import { callerWords, kindWords } from "@/lib/notice-rules/wording";
import type { Change, ChangeValue } from "@/lib/notices/change";
import { pick } from "@/lib/platform/i18n/bilingual";
import { weekdayDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { durationWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";

export type ChangeLine = { label: string; before?: string; after?: string; material: boolean };

/** A difference in the reader's words. */
export function changeWords(change: Change, locale: Locale): ChangeLine {
  const t = translator(locale, "notices");
  const item = pick(change.item, locale);
  return {
    label: item ? `${t(`changed.${change.what}`)}: ${item}` : t(`changed.${change.what}`),
    material: change.material,
    ...(change.before ? { before: valueWords(change.before, change, locale) } : {}),
    ...(change.after ? { after: valueWords(change.after, change, locale) } : {}),
  };
}

/** Both languages of a text, since a translation may be all that changed. */
function valueWords(value: ChangeValue, { what }: Change, locale: Locale): string {
  if ("text" in value) return [value.text.ky, value.text.ru, value.text.en].filter(Boolean).join(" / ");
  if ("texts" in value) return value.texts.map((text) => pick(text, locale)).join(", ");
  if ("plain" in value) return value.plain;
  if ("on" in value) return weekdayDate(value.on, locale);
  if ("minutes" in value) return durationWords(value.minutes, locale);
  return ("code" in value ? [value.code] : value.codes)
    .map((code) => codeWords(code, what, locale))
    .filter(Boolean)
    .join(", ");
}

function codeWords(code: string, what: Change["what"], locale: Locale): string {
  const board = translator(locale, "board");
  if (what === "kind") return kindWords(code, locale);
  if (what === "caller") return callerWords(code, locale);
  if (what === "item-kind") return board(`item.${code}`);
  return what === "languages" ? board(`language.${code}`) : code;
}
