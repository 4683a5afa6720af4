import { LinkButton } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { uiWords } from "@/components/ui/words";
import { isOpen } from "@/lib/agendas/agenda-lock";
import { editPlan } from "@/lib/assemblies/actions";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { planFields } from "@/lib/assemblies/plan-values";
import type { PlanningGround } from "@/lib/assemblies/planning-ground";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PlanFields } from "./plan-fields";
import { TooShortAnswer } from "./too-short-answer";
import { tooShortLabels } from "./too-short-labels";

type EditPlanProps = {
  view: AssemblyView;
  ground: PlanningGround;
  /** A day to move to, filled in but not saved. */
  proposedOn?: string;
  mayOverride: boolean;
  locale: Locale;
};

/** The plan of a meeting as a form. Of an announced one it says that residents see nothing of it yet. */
export function EditPlanPage(props: EditPlanProps) {
  const { view, locale } = props;
  const t = translator(locale, "assemblies");
  return (
    <>
      <PageHeader
        title={t("edit.title")}
        breadcrumb={[{ href: `/${locale}/assemblies/${view.id}`, label: pick(view.title, locale) }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      {!isOpen(view) ? (
        <Callout tone="info" title={t("edit.closed")} actions={<BackLink view={view} locale={locale} />}>
          {t("edit.closedText")}
        </Callout>
      ) : (
        <>
          {view.publications.length > 0 && (
            <Callout tone="soon" title={t("edit.announced")} className="mb-6 max-w-form">
              {t("edit.announcedText")}
            </Callout>
          )}
          <EditForm {...props} />
        </>
      )}
    </>
  );
}

function BackLink({ view, locale }: { view: AssemblyView; locale: Locale }) {
  return (
    <LinkButton variant="secondary" small href={`/${locale}/assemblies/${view.id}`}>
      {pick(view.title, locale)}
    </LinkButton>
  );
}

function EditForm({ view, ground, proposedOn, mayOverride, locale }: EditPlanProps) {
  const t = translator(locale, "assemblies");
  const { startsAt, municipality, kind } = view;
  return (
    <Form
      action={editPlan}
      id="edit"
      intent="plan"
      draft={`assemblies.edit:${view.id}`}
      initial={{ ...planFields(view), ...(proposedOn ? { on: proposedOn } : {}) }}
      className="grid max-w-form gap-7"
    >
      <TooShortAnswer mayOverride={mayOverride} labels={tooShortLabels(locale)} />
      <Hidden name="assemblyId" value={view.id} />
      <Hidden name="version" value={String(view.revision)} />
      <Select
        name="kind"
        label={t("plan.kind")}
        options={MEETING_KINDS.map((each) => ({ value: each, label: kindWords(each, locale) }))}
      />
      <CheckboxGroup
        name="villageIds[]"
        label={t("plan.villages")}
        columns={2}
        options={ground.villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
      />
      <PlanFields ground={ground} kind={kind} on={onIn(startsAt, municipality.timeZone)} locale={locale} />
      <div>
        <SubmitButton>{t("edit.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
