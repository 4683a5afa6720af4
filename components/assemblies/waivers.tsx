import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { unwaiveDuty, waiveDuty } from "@/lib/assemblies/actions";
import type { AssemblyOverview } from "@/lib/assemblies/overview";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** For the head and the specialist: a duty that does not apply, waived with a reason, and the way back. */
export function Waivers({ overview, locale }: { overview: AssemblyOverview; locale: Locale }) {
  const t = translator(locale, "assemblies");
  const { view, findings } = overview;
  const open = [...new Set(findings.filter(({ verdict }) => isOpen(verdict)).map(({ duty }) => duty))];
  if (open.length === 0 && view.waivers.length === 0) return null;
  return (
    <Disclosure summary={t("waive.summary")} className="no-print mt-4">
      <p className="max-w-measure text-sm text-ink-2">{t("waive.lead")}</p>
      {view.waivers.map(({ duty, reason, byName }) => (
        <Form
          key={duty}
          action={unwaiveDuty}
          id={`unwaive-${duty}`}
          quiet
          className="mt-3 flex flex-wrap items-center gap-3"
        >
          <Hidden name="assemblyId" value={view.id} />
          <Hidden name="duty" value={duty} />
          <p className="min-w-0">
            <span className="font-semibold">{t(`duty.${duty}`)}</span>
            <span className="block text-sm text-ink-2">{t("page.waivedBy", { name: byName, reason })}</span>
          </p>
          <SubmitButton variant="quiet" small aria-label={t("waive.undoLabel", { duty: t(`duty.${duty}`) })}>
            {t("waive.undo")}
          </SubmitButton>
        </Form>
      ))}
      {open.length > 0 && (
        <Form action={waiveDuty} id="waive" after="clear" className="mt-4 grid max-w-form gap-5">
          <Hidden name="assemblyId" value={view.id} />
          <Select
            name="duty"
            label={t("waive.duty")}
            empty={t("waive.choose")}
            options={open.map((duty) => ({ value: duty, label: t(`duty.${duty}`) }))}
          />
          <TextArea name="reason" label={t("waive.reason")} rows={2} />
          <div>
            <SubmitButton variant="secondary">{t("waive.submit")}</SubmitButton>
          </div>
        </Form>
      )}
    </Disclosure>
  );
}

function isOpen(verdict: string): boolean {
  return verdict === "open" || verdict === "due-soon" || verdict === "missed";
}
