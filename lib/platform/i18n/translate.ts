import { createTranslator, type IntlError } from "use-intl/core";
import { catalogue, type Namespace } from "@/lib/messages/catalogue";
import type { Locale } from "./locale";

export type { Namespace };

/** What a text may be filled with. Dates go in as words made by dates.ts, never as Date. */
export type Fill = Record<string, string | number>;

/** Gives the text of a key of its namespace. `has` asks whether there is one, without an error when not. */
export type Translate = {
  (key: string, fill?: Fill): string;
  has(key: string): boolean;
};

/** English with digits grouped by spaces and a decimal comma, so that one number reads the same in all languages. */
const INTL_TAG: Record<Locale, string> = { ky: "ky-KG", ru: "ru-KG", en: "en-FI" };

const made = new Map<string, Translate>();

/**
 * The texts of one namespace in one language, as a synchronous function; server side only (the browser gets words as
 * props). The same function is given back each time.
 * A missing key or argument throws under test; otherwise it is logged and the key is shown.
 *
 * @example const t = translator(locale, "agendas"); t("itemCount", { count: 3 })
 */
export function translator(locale: Locale, namespace: Namespace): Translate {
  const name = `${locale}/${namespace}`;
  const known = made.get(name);
  if (known) return known;
  const fresh = makeTranslator(locale, namespace);
  made.set(name, fresh);
  return fresh;
}

function makeTranslator(locale: Locale, namespace: Namespace): Translate {
  const translate = createTranslator({
    locale: INTL_TAG[locale],
    messages: catalogue[locale][namespace] as Record<string, string>,
    onError: (error) => report(error, `${locale}/${namespace}`),
    getMessageFallback: ({ key }) => key,
    timeZone: "UTC",
  });
  const given = (key: string, fill?: Fill): string => translate(key, fill);
  return Object.assign(given, { has: (key: string): boolean => translate.has(key) });
}

function report(error: IntlError, where: string): void {
  if (process.env.NODE_ENV === "test") throw new Error(`${where}: ${error.message}`);
  console.error(JSON.stringify({ level: "error", event: "message-missing", where, error: error.message }));
}
