import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { Page } from "@/components/shell/page";
import { PublicHeader } from "@/components/shell/public-header";
import { SkipLink } from "@/components/shell/skip-link";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What every page for residents has around it. `path` has no language: "/board?page=2". */
export function PublicFrame({ locale, path, children }: { locale: Locale; path: string; children: ReactNode }) {
  const t = translator(locale, "board");
  return (
    <>
      <SkipLink>{translator(locale, "shell")("skip")}</SkipLink>
      <PublicHeader locale={locale} homeHref={`/${locale}/board`} hrefOf={(language) => `/${language}${path}`} />
      <Page>{children}</Page>
      <Footer locale={locale}>
        <p>
          <a
            href={`/${locale}/verify`}
            className="inline-flex min-h-tap items-center text-action underline underline-offset-4"
          >
            {t("verify.link")}
          </a>
        </p>
      </Footer>
    </>
  );
}
