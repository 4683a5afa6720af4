import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { LanguageLinks } from "./language-links";

type PublicHeaderProps = {
  locale: Locale;
  homeHref: string;
  /** The same page in another language. */
  hrefOf: (locale: Locale) => string;
};

/** Top of the pages that anyone reads, with the felt ornament; works as plain HTML. */
export function PublicHeader({ locale, homeHref, hrefOf }: PublicHeaderProps) {
  const t = translator(locale, "shell");
  return (
    <header className="bg-card">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-1.5">
        <a href={homeHref} className="flex min-h-tap items-center text-xl font-bold tracking-tight text-action-strong">
          {t("name")}
        </a>
        <LanguageLinks label={t("language")} current={locale} hrefOf={hrefOf} />
      </div>
      <div className="shyrdak" aria-hidden="true" />
    </header>
  );
}
