import { LiveAttendance } from "@/components/attendance/live-attendance";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { uiWords } from "@/components/ui/words";
import type { AssemblyOverview } from "@/lib/assemblies/overview";
import type { LiveNumbers } from "@/lib/attendance/live/live-numbers";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { AssemblyCallouts } from "./assembly-callouts";
import { AssemblyFacts } from "./assembly-facts";
import { AssemblyLine } from "./assembly-line";
import { AssemblyParts } from "./assembly-parts";
import { NextStepLink } from "./next-step-link";
import { StageMark } from "./stage-mark";
import { Waivers } from "./waivers";
import { WithdrawPlan } from "./withdraw-plan";

type AssemblyDeskProps = {
  overview: AssemblyOverview;
  /** Who is there by now; null while nobody is asked. */
  numbers: LiveNumbers | null;
  may: { edit: boolean; waive: boolean; register: boolean };
  locale: Locale;
};

/** One assembly on one page: what it is, the next step, the line of its duties, its sections. */
export function AssemblyDesk({ overview, numbers, may, locale }: AssemblyDeskProps) {
  const t = translator(locale, "assemblies");
  const { view, stage, next } = overview;
  const isPlan = stage === "draft" || stage === "announced";
  return (
    <>
      <PageHeader
        title={pick(view.title, locale)}
        over={
          <span className="flex flex-wrap items-center gap-x-4">
            {kindWords(view.kind, locale)}
            <StageMark stage={stage} locale={locale} />
          </span>
        }
        breadcrumb={[{ href: `/${locale}/assemblies`, label: t("title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      >
        <AssemblyFacts view={view} locale={locale} />
      </PageHeader>
      <AssemblyCallouts overview={overview} locale={locale} />
      {may.edit && (
        <div className="no-print my-6 flex flex-wrap items-center gap-3">
          {next && (
            <>
              <span className="text-sm text-ink-2">{t("page.nextStep")}:</span>
              <NextStepLink id={view.id} next={next} locale={locale} />
            </>
          )}
          {isPlan && (
            <span className="-ml-3 flex flex-wrap gap-x-3 sm:ml-0">
              <LinkButton variant="quiet" small href={`/${locale}/assemblies/${view.id}/edit`}>
                {t("page.edit")}
              </LinkButton>
              {stage === "draft" && <WithdrawPlan assemblyId={view.id} locale={locale} />}
            </span>
          )}
        </div>
      )}
      {numbers && <LiveAttendance view={view} numbers={numbers} mayRegister={may.register} locale={locale} />}
      <Section title={t("page.line")} className="mt-6">
        <AssemblyLine overview={overview} locale={locale} />
        {may.waive && <Waivers overview={overview} locale={locale} />}
      </Section>
      <Section title={t("part.title")} className="no-print mt-10">
        <AssemblyParts view={view} locale={locale} />
      </Section>
    </>
  );
}
