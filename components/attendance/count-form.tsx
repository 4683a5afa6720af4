import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { countHeads } from "@/lib/attendance/actions";
import type { HeadCount } from "@/lib/attendance/event";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type CountFormProps = { assemblyId: string; counted: HeadCount; locale: Locale };

/** Heads counted in the hall. What nobody counted stays empty. */
export function CountForm({ assemblyId, counted, locale }: CountFormProps) {
  const t = translator(locale, "attendance");
  const typed = (count: number | null) => (count === null ? "" : String(count));
  const { women, men, youth, total } = counted;
  const both = women !== null && men !== null;
  return (
    <Form
      action={countHeads}
      id="count"
      draft={`attendance.count:${assemblyId}`}
      initial={{ women: typed(women), men: typed(men), youth: typed(youth), total: both ? "" : typed(total) }}
      className="grid gap-4"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <p className="max-w-measure text-sm text-ink-2">{t("count.hint")}</p>
      <div className="grid grid-cols-2 gap-4 sm:flex sm:flex-wrap">
        <NumberField name="women" label={t("count.women")} />
        <NumberField name="men" label={t("count.men")} />
        <NumberField name="youth" label={t("count.youth")} />
        <NumberField name="total" label={t("count.total")} />
      </div>
      <div>
        <SubmitButton>{t("count.save")}</SubmitButton>
      </div>
    </Form>
  );
}
