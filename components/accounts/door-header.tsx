import { CurrentLanguageLinks } from "@/components/shell/current-page";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Top of the pages before signing in: as the public pages have it, for whatever page stands below. */
export function DoorHeader({ locale }: { locale: Locale }) {
  const t = translator(locale, "shell");
  return (
    <header className="bg-card">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-1.5">
        <a
          href={`/${locale}/board`}
          className="flex min-h-tap items-center text-xl font-bold tracking-tight text-action-strong"
        >
          {t("name")}
        </a>
        <CurrentLanguageLinks label={t("language")} current={locale} />
      </div>
      <div className="shyrdak" aria-hidden="true" />
    </header>
  );
}
