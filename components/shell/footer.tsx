import type { ReactNode } from "react";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Foot of every page; works as plain HTML. */
export function Footer({ locale, children }: { locale: Locale; children?: ReactNode }) {
  const t = translator(locale, "shell");
  return (
    <footer className="no-print mt-12 border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-5 text-sm text-ink-2">
        <p>
          <span className="font-semibold">{t("name")}</span>. {t("footer")}
        </p>
        {children}
      </div>
    </footer>
  );
}
