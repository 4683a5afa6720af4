import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { SkipLink } from "@/components/shell/skip-link";
import { FormSetting } from "@/components/ui/form-setting";
import { Toaster } from "@/components/ui/toast";
import { uiWords } from "@/components/ui/words";
import { isLocale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import "../globals.css";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, "shell");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("tagline"),
    icons: { icon: "/icon.svg", apple: "/icon-180.png" },
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  preload("/fonts/onest-cyrillic.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  preload("/fonts/onest-latin.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale}>
      <body>
        <SkipLink>{translator(locale, "shell")("skip")}</SkipLink>
        <FormSetting locale={locale} words={uiWords(locale).client} signInHref={`/${locale}/sign-in`}>
          {children}
          <Toaster />
        </FormSetting>
      </body>
    </html>
  );
}
