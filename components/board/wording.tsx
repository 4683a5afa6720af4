import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** A text somebody wrote, in the reader's language where there is one; otherwise it says in which it is. */
export function Wording({ text, locale }: { text: Bilingual | undefined; locale: Locale }) {
  const words = pick(text, locale);
  const language = ([locale, "ky", "ru", "en"] as const).find((each) => text?.[each]) ?? locale;
  const isMachine = text?.origin?.[language] === "machine";
  return (
    <>
      {language === locale ? words : <span lang={language}>{words}</span>}
      {isMachine && <small className="text-ink-2"> ({translator(locale, "board")("machine")})</small>}
    </>
  );
}
