import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { DoorHeader } from "@/components/accounts/door-header";
import { Footer } from "@/components/shell/footer";
import { Page } from "@/components/shell/page";
import { isLocale } from "@/lib/platform/i18n/locale";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** The door: pages of those who are not signed in yet. */
export default async function DoorLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <>
      <DoorHeader locale={locale} />
      <Page narrow>{children}</Page>
      <Footer locale={locale} />
    </>
  );
}
