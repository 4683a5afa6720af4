import { DateField, TimeField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { holdMeeting } from "@/lib/minutes/holding/actions";
import type { TypedTimes } from "@/lib/minutes/holding/real-times";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type HoldingFormProps = { view: AssemblyView; locale: Locale; times: Required<TypedTimes> };

/** When the meeting really began and ended, who led it, who wrote. */
export function HoldingForm({ view, locale, times }: HoldingFormProps) {
  const t = translator(locale, "minutes");
  const led = view.holding ?? view;
  return (
    <Form
      action={holdMeeting}
      id="holding"
      draft={`minutes.hold:${view.id}`}
      initial={{ ...times, chair: led.chair ?? "", secretary: led.secretary ?? "" }}
      className="grid gap-5"
    >
      <Hidden name="assemblyId" value={view.id} />
      <Hidden name="version" value={String(view.holding?.revision ?? 0)} />
      <Fieldset legend={t("hall.started")}>
        <div className="flex flex-wrap gap-4">
          <DateField name="startedOn" label={t("hall.day")} />
          <TimeField name="startedTime" label={t("hall.time")} />
        </div>
      </Fieldset>
      <Fieldset legend={t("hall.ended")} hint={t("hall.endedHint")}>
        <div className="flex flex-wrap gap-4">
          <TimeField name="endedTime" label={t("hall.time")} optional />
          <DateField name="endedOn" label={t("hall.endedOn")} optional />
        </div>
      </Fieldset>
      <TextInput name="chair" label={t("hall.chair")} optional />
      <TextInput name="secretary" label={t("hall.secretary")} optional />
      <div>
        <SubmitButton>{t("hall.saveTimes")}</SubmitButton>
      </div>
    </Form>
  );
}
