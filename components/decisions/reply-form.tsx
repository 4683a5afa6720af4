import { BilingualField } from "@/components/ui/bilingual-field";
import { DateField } from "@/components/ui/date-field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { recordReply } from "@/lib/decisions/replies/actions";
import { LETTER_TYPES, MOST_LETTER_BYTES } from "@/lib/decisions/replies/letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type ReplyFormProps = { assemblyId: string; dispatchId: string; locale: Locale };

/** What was answered, when, under which number, with the letter itself if there is one. */
export function ReplyForm({ assemblyId, dispatchId, locale }: ReplyFormProps) {
  const t = translator(locale, "decisions");
  return (
    <Form
      action={recordReply}
      id={`reply-${dispatchId.slice(-6)}`}
      after="clear"
      draft={`decisions.reply:${dispatchId}`}
      className="grid max-w-form gap-5"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="dispatchId" value={dispatchId} />
      <DateField name="receivedOn" label={t("reply.receivedOn")} />
      <TextInput name="number" label={t("reply.number")} width="short" optional />
      <BilingualField
        name="text"
        label={t("reply.text")}
        hint={t("reply.textHint")}
        labels={{ ky: t("language.ky"), ru: t("language.ru") }}
        multiline
        rows={4}
      />
      <FileField
        name="file"
        label={t("reply.file")}
        hint={t("reply.fileHint")}
        accept={LETTER_TYPES.join()}
        most={MOST_LETTER_BYTES}
        optional
      />
      <div>
        <SubmitButton>{t("reply.save")}</SubmitButton>
      </div>
    </Form>
  );
}
