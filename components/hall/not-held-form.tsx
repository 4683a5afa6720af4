import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { recordNotHeld } from "@/lib/minutes/holding/actions";
import { NOT_HELD_REASONS } from "@/lib/minutes/holding/not-held-reasons";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type Known = { reason: string; note: string; cameCount: number | null };

/** "It was not held": why, a short note, how many came. */
export function NotHeldForm({ assemblyId, locale, known }: { assemblyId: string; locale: Locale; known?: Known }) {
  const t = translator(locale, "minutes");
  const { reason = "", note = "", cameCount = null } = known ?? {};
  return (
    <Form
      action={recordNotHeld}
      id="not-held"
      draft={`minutes.not-held:${assemblyId}`}
      initial={{ reason, note, cameCount: cameCount === null ? "" : String(cameCount) }}
      className="grid gap-5"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <RadioGroup
        name="reason"
        label={t("notHeld.reason")}
        options={NOT_HELD_REASONS.map((value) => ({ value, label: t(`notHeld.reasons.${value}`) }))}
      />
      <TextArea name="note" label={t("notHeld.note")} hint={t("notHeld.noteHint")} rows={3} />
      <NumberField name="cameCount" label={t("notHeld.came")} hint={t("hall.emptyUnknown")} optional />
      <div>
        <SubmitButton variant="secondary">{t("notHeld.save")}</SubmitButton>
      </div>
    </Form>
  );
}
