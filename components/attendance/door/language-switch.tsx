import { LOCALES, type Locale } from "@/lib/platform/i18n/locale";
import type { Spoken } from "./words";

const NAMES: Record<Locale, string> = { ky: "Кыр", ru: "Рус", en: "Eng" };

/** Switches at once, without a network; nothing that was typed is lost. */
export function LanguageSwitch({ t, locale, onLocale }: Spoken & { onLocale: (locale: Locale) => void }) {
  return (
    <fieldset aria-label={t("language")} className="m-0 flex shrink-0">
      {LOCALES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === locale}
          onClick={() => onLocale(each)}
          className="min-h-tap min-w-tap px-1 text-action text-bar underline underline-offset-4 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline"
        >
          {NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
}
