import { CheckboxGroup } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { carryOver } from "@/lib/agendas/actions";
import type { LeftOver } from "@/lib/agendas/left-over";
import { pick } from "@/lib/platform/i18n/bilingual";
import { dayMonth, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type LeftOverProps = { assemblyId: string; items: LeftOver[]; zone: string; locale: Locale };

/** What the last meeting left open, offered by itself. */
export function LeftOverItems({ assemblyId, items, zone, locale }: LeftOverProps) {
  const t = translator(locale, "agendas");
  if (items.length === 0) return null;
  return (
    <Section title={t("leftOver.title")}>
      <p className="mb-4 max-w-measure text-ink-2">{t("leftOver.lead")}</p>
      <Form
        action={carryOver}
        id="left-over"
        initial={{ "itemIds[]": items.map(({ id }) => id) }}
        className="grid max-w-form gap-5"
      >
        <Hidden name="assemblyId" value={assemblyId} />
        <CheckboxGroup
          name="itemIds[]"
          label={t("leftOver.choose")}
          options={items.map(({ id, title, outcome, heldAt }) => ({
            ...{ value: id, label: pick(title, locale) },
            hint: t(`leftOver.${outcome}`, { day: dayMonth(onIn(heldAt, zone), locale) }),
          }))}
        />
        <div>
          <SubmitButton variant="secondary">{t("leftOver.submit")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
