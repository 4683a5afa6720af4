import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tabs";
import { uiWords } from "@/components/ui/words";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import { weekdayDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

export const MEETING_PAGES = ["roster", "door", "hall", "minutes", "after"] as const;
type MeetingPage = (typeof MEETING_PAGES)[number];

type MeetingHeaderProps = {
  view: Pick<AssemblyView, "id" | "title" | "startsAt" | "municipality">;
  page: MeetingPage;
  locale: Locale;
  aside?: ReactNode;
  children?: ReactNode;
};

/** Where one is: the meeting, and its pages from the door to what comes after. */
export function MeetingHeader({ view, page, locale, aside, children }: MeetingHeaderProps) {
  const t = translator(locale, "minutes");
  const base = `/${locale}/assemblies/${view.id}`;
  const tabs = MEETING_PAGES.map((each) => ({
    ...{ href: `${base}/${each}`, label: t(`page.${each}`), current: each === page },
  }));
  return (
    <>
      <PageHeader
        title={t(`page.${page}`)}
        over={weekdayDateTime(view.startsAt, view.municipality.timeZone, locale)}
        breadcrumb={[{ href: base, label: pick(view.title, locale) }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
        aside={aside}
      >
        {children}
      </PageHeader>
      <TabLinks label={t("page.label")} tabs={tabs} />
    </>
  );
}
