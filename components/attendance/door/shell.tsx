import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ShellHeader } from "./works-offline";

/** What stands on the screen until the program has taken over; and all there is where none can run. */
export function Shell({ locale }: { locale: Locale }) {
  const t = translator(locale, "door");
  return (
    <div id="door">
      <ShellHeader locale={locale} path="/door" />
      <main id="main" className="mx-auto grid w-full max-w-form gap-5 px-page py-6">
        <h1 className="font-bold text-title tracking-tight">{t("title")}</h1>
        <p className="script-only">{t("loading")}</p>
        <noscript>
          <p>{t("noScript")}</p>
        </noscript>
      </main>
    </div>
  );
}
