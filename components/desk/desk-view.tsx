import { LinkButton, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { DeskView } from "@/lib/assemblies/desk-view";
import { weekdayDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { DeskGroups } from "./desk-groups";
import { DeskMeetings } from "./desk-meetings";
import { DeskMonth } from "./desk-month";
import { YearStrip } from "./year-strip";

type DeskProps = { desk: DeskView; mayPlan: boolean; locale: Locale };

/** Home after signing in: what waits, the soonest first; the month; the meetings with their next step; the year. */
export function Desk({ desk, mayPlan, locale }: DeskProps) {
  const t = translator(locale, "desk");
  const { meetings, today, strip } = desk;
  const { missed, soon } = desk.desk;
  const plan = mayPlan && (
    <LinkButton variant={meetings.length === 0 ? "primary" : "secondary"} href={`/${locale}/assemblies/new`}>
      {t("meetings.plan")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        over={weekdayDate(today, locale)}
        title={meetings.length === 0 ? t("title") : t("heading", { count: missed.length + soon.length })}
        aside={meetings.length > 0 && plan}
      />
      {desk.more && <Callout className="mb-6">{t("more")}</Callout>}
      {meetings.length === 0 ? (
        <EmptyState title={t("empty.title")} action={plan}>
          {mayPlan ? t("empty.text") : t("empty.readerText")}
        </EmptyState>
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <DeskGroups desk={desk} locale={locale} />
          </div>
          <aside className="min-w-0">
            <DeskMonth desk={desk} locale={locale} />
          </aside>
        </div>
      )}
      {meetings.length > 0 && (
        <Section
          title={t("meetings.title")}
          aside={<TextLink href={`/${locale}/assemblies`}>{t("meetings.all")}</TextLink>}
        >
          <DeskMeetings meetings={meetings} today={today} mayPlan={mayPlan} locale={locale} />
        </Section>
      )}
      {strip && <YearStrip strip={strip} today={today} locale={locale} />}
    </>
  );
}
