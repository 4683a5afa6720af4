import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import { weekdayDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type NoticeHeaderProps = {
  view: Pick<AssemblyView, "id" | "title" | "startsAt" | "municipality">;
  title: string;
  locale: Locale;
  /** The page lies below the notice's own page. */
  below?: boolean;
  aside?: ReactNode;
  children?: ReactNode;
};

/** Where one is: the assembly, its notice. */
export function NoticeHeader({ view, title, locale, below, aside, children }: NoticeHeaderProps) {
  const t = translator(locale, "notices");
  const base = `/${locale}/assemblies/${view.id}`;
  const crumbs = [{ href: base, label: pick(view.title, locale) }];
  if (below) crumbs.push({ href: `${base}/notice`, label: t("title") });
  return (
    <PageHeader
      title={title}
      over={weekdayDateTime(view.startsAt, view.municipality.timeZone, locale)}
      breadcrumb={crumbs}
      breadcrumbLabel={uiWords(locale).breadcrumb}
      aside={aside}
    >
      {children}
    </PageHeader>
  );
}
