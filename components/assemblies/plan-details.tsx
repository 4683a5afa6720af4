import { TextLink } from "@/components/ui/button";
import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { dayInWords } from "@/lib/assemblies/day-words";
import { planAddress } from "@/lib/assemblies/plan-address";
import type { PlanningGround } from "@/lib/assemblies/planning-ground";
import type { PlanAsked } from "@/lib/assemblies/schema";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PlanForm } from "./plan-form";

type PlanDetailsProps = {
  ground: PlanningGround;
  asked: PlanAsked & { on: string };
  /** The meeting that was not held and is repeated. */
  repeated: AssemblyView | null;
  today: string;
  mayOverride: boolean;
  locale: Locale;
};

/** The second step of a plan, under what was chosen in the first. */
export function PlanDetails({ ground, asked, repeated, today, mayOverride, locale }: PlanDetailsProps) {
  const t = translator(locale, "assemblies");
  const back = planAddress(`/${locale}/assemblies/new`, asked);
  const villages = ground.villages.filter(({ id }) => asked["villageIds[]"].includes(id));
  const change = <TextLink href={back}>{t("plan.change")}</TextLink>;
  return (
    <>
      <PageHeader
        title={asked.repeatOf ? t("plan.repeatTitle") : t("plan.title")}
        over={`${dayInWords(asked.on, today, locale)}, ${asked.time}`}
        breadcrumb={[
          { href: `/${locale}/assemblies`, label: t("title") },
          { href: back, label: t("plan.chooseDay") },
        ]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <div className="mb-8 max-w-form">
        <DefinitionRows>
          <DefinitionRow term={t("plan.kind")} action={change}>
            {kindWords(asked.kind, locale)}
          </DefinitionRow>
          <DefinitionRow term={t("plan.villages")}>
            {villages.map(({ name }) => pick(name, locale)).join(", ")}
          </DefinitionRow>
        </DefinitionRows>
      </div>
      <PlanForm ground={ground} asked={asked} repeated={repeated} mayOverride={mayOverride} locale={locale} />
    </>
  );
}
