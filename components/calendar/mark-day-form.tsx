import { BilingualField } from "@/components/ui/bilingual-field";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { markCalendarDay } from "@/lib/calendar/actions";
import { DAY_KINDS } from "@/lib/calendar/calendar-row";
import { DAY_STATUSES } from "@/lib/calendar/marked-day";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** One day typed in: an Ait that was announced, a working day that was moved. */
export function MarkDayForm({ locale }: { locale: Locale }) {
  const t = translator(locale, "calendar");
  return (
    <Section title={t("markTitle")}>
      <p className="mb-4 max-w-measure text-ink-2">{t("markLead")}</p>
      <Form action={markCalendarDay} id="mark" initial={{ kind: "holiday", status: "announced" }}>
        <div className="flex flex-wrap gap-x-6 gap-y-6">
          <DateField name="on" label={t("day")} />
          <Select
            name="kind"
            label={t("kindLabel")}
            options={DAY_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <Select
            name="status"
            label={t("statusLabel")}
            options={DAY_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          />
        </div>
        <BilingualField name="name" label={t("name")} labels={{ ky: t("kyrgyz"), ru: t("russian") }} />
        <div>
          <SubmitButton>{t("mark")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
