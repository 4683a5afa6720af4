import { DateField, TimeField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { cancelAssembly, discardChanges, postponeAssembly, publishChange } from "@/lib/notices/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { OverrideField } from "./override-field";
import { ReasonField } from "./reason-field";

type Common = { assemblyId: string; locale: Locale };

type PublishFormProps = Common & { previewed: string; material: boolean; isTooShort: boolean; mayOverride: boolean };

/** Publishes what was edited. A minor correction needs no reason and starts nothing again. */
export function PublishForm({ assemblyId, locale, previewed, ...props }: PublishFormProps) {
  const t = translator(locale, "notices");
  const { material, isTooShort, mayOverride } = props;
  if (isTooShort && !mayOverride) return <OverrideField mayOverride={false} locale={locale} />;
  return (
    <Form action={publishChange} id="change" draft={`notices.change:${assemblyId}`} className="grid max-w-form gap-5">
      <Hidden name="assemblyId" value={assemblyId} />
      <input type="hidden" name="previewed" value={previewed} />
      {material && <ReasonField hint={t("reason.changeHint")} locale={locale} />}
      {isTooShort && <OverrideField mayOverride locale={locale} />}
      <div>
        <SubmitButton>{t(material ? "change.publish" : "change.publishMinor")}</SubmitButton>
      </div>
    </Form>
  );
}

/** Moves the meeting to another start and tells it in the same deed. */
export function PostponeForm({
  assemblyId,
  locale,
  on,
  time,
  mayOverride,
}: Common & { on: string; time: string; mayOverride: boolean }) {
  const t = translator(locale, "notices");
  return (
    <Form
      action={postponeAssembly}
      id="postpone"
      draft={`notices.postpone:${assemblyId}`}
      initial={{ on, time }}
      className="grid max-w-form gap-5"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <div className="flex flex-wrap gap-4">
        <DateField name="on" label={t("postpone.on")} />
        <TimeField name="time" label={t("postpone.time")} />
      </div>
      <ReasonField hint={t("reason.changeHint")} locale={locale} />
      {mayOverride && (
        <Disclosure summary={t("override.summary")}>
          <OverrideField mayOverride locale={locale} />
        </Disclosure>
      )}
      <div>
        <SubmitButton>{t("postpone.button")}</SubmitButton>
      </div>
    </Form>
  );
}

/** Tells that the meeting will not be; there is no way back from it. */
export function CancelForm({ assemblyId, locale }: Common) {
  const t = translator(locale, "notices");
  return (
    <Form action={cancelAssembly} id="cancel" draft={`notices.cancel:${assemblyId}`} className="grid max-w-form gap-5">
      <Hidden name="assemblyId" value={assemblyId} />
      <ReasonField hint={t("reason.cancelHint")} locale={locale} />
      <div>
        <SubmitButton variant="danger">{t("cancel.button")}</SubmitButton>
      </div>
    </Form>
  );
}

/** Puts everything back to what residents were told. */
export function DiscardForm({ assemblyId, locale }: Common) {
  const t = translator(locale, "notices");
  return (
    <Form action={discardChanges} id="discard" className="grid gap-3">
      <Hidden name="assemblyId" value={assemblyId} />
      <p className="max-w-measure text-sm text-ink-2">{t("discard.hint")}</p>
      <div>
        <SubmitButton variant="secondary">{t("discard.button")}</SubmitButton>
      </div>
    </Form>
  );
}
