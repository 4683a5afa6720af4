import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { DayChoice } from "@/lib/assemblies/planning-ground";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { DayPicker } from "./day-picker";
import { WhenWhereForm } from "./when-where-form";

type PlanStartProps = { choice: DayChoice | null; mayOverride: boolean; locale: Locale };

/** The first step of a plan: what, for whom, where and on which day. */
export function PlanStart({ choice, mayOverride, locale }: PlanStartProps) {
  const t = translator(locale, "assemblies");
  const title = choice?.asked.repeatOf ? t("plan.repeatTitle") : t("plan.title");
  return (
    <>
      <PageHeader
        title={title}
        breadcrumb={[{ href: `/${locale}/assemblies`, label: t("title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      >
        {choice && <p className="max-w-measure">{t("plan.lead")}</p>}
      </PageHeader>
      {choice ? (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
          <WhenWhereForm choice={choice} locale={locale} />
          <DayPicker choice={choice} mayOverride={mayOverride} locale={locale} />
        </div>
      ) : (
        <EmptyState title={t("plan.noRight")}>{t("plan.noRightText")}</EmptyState>
      )}
    </>
  );
}
