import { LOCALES, type Locale } from "@/lib/platform/i18n/locale";

/** Each language in itself; the short form where there is little room. */
const NAMES: Record<Locale, { short: string; long: string }> = {
  ky: { short: "Кыр", long: "Кыргызча" },
  ru: { short: "Рус", long: "Русский" },
  en: { short: "Eng", long: "English" },
};

type LanguageLinksProps = {
  label: string;
  current: Locale /** The same page in another language. */;
  hrefOf: (locale: Locale) => string;
  /** Where the words of a menu stand beside it. */
  short?: boolean;
};

/** The same page in the other languages. Plain links: they work everywhere, and drafts keep what was typed. */
export function LanguageLinks({ label, current, hrefOf, short }: LanguageLinksProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex text-sm">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={hrefOf(locale)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? "true" : undefined}
              className="inline-flex min-h-tap min-w-tap items-center justify-center px-1.5 text-action underline underline-offset-4 hover:decoration-2 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            >
              {!short && <span className="max-lg:hidden">{NAMES[locale].long}</span>}
              <span className={short ? "" : "lg:hidden"}>{NAMES[locale].short}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
