import type { Temporal } from "temporal-polyfill";
import { DateField, TimeField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { timeIn } from "@/lib/calendar/zoned-day";
import { CHANNELS, type Channel } from "@/lib/notice-rules/channels";
import { channelWords } from "@/lib/notice-rules/wording";
import { recordPosting } from "@/lib/notices/postings/actions";
import { MOST_PROOF_BYTES, PROOFS, type Purpose } from "@/lib/notices/postings/posting";
import { onIn } from "@/lib/platform/i18n/dates";
import { capital } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PhotoField } from "./photo-field";

type PostingFormProps = {
  assemblyId: string;
  purpose: Purpose;
  locale: Locale;
  zone: string;
  now: Temporal.Instant;
  /** Who is most likely to have told it: the person at the screen. */
  byWhom: string;
  channel?: Channel;
  /** Which reply was told, for purpose "reply". */
  replyId?: string;
};

/**
 * Records that residents were told something on one channel: before the meeting or afterwards. Leads back to where the
 * channels are listed: the notice, or what comes after the meeting.
 */
export function PostingForm({ assemblyId, purpose, locale, zone, now, ...props }: PostingFormProps) {
  const t = translator(locale, "notices");
  const { byWhom, channel, replyId } = props;
  const moment = { on: onIn(now, zone), time: timeIn(now, zone) };
  return (
    <Form
      action={recordPosting}
      id={`posting-${purpose}${replyId ? `-${replyId.slice(-6)}` : ""}`}
      draft={`postings.record:${assemblyId}:${purpose}:${replyId ?? ""}`}
      initial={{ channel: channel ?? "", byWhom, proof: "claimed", ...moment }}
      className="grid max-w-form gap-6"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="purpose" value={purpose} />
      {replyId && <Hidden name="replyId" value={replyId} />}
      <Select
        name="channel"
        label={t("posting.channel")}
        empty={t("posting.choose")}
        options={CHANNELS.map((value) => ({ value, label: capital(channelWords(value, locale)) }))}
      />
      <TextInput name="place" label={t("posting.place")} hint={t("posting.placeHint")} />
      <Fieldset legend={t("posting.when")}>
        <div className="flex flex-wrap gap-4">
          <DateField name="on" label={t("posting.on")} />
          <TimeField name="time" label={t("posting.time")} />
        </div>
      </Fieldset>
      <TextInput name="byWhom" label={t("posting.byWhom")} />
      <NumberField name="audience" label={t("posting.audience")} hint={t("posting.audienceHint")} optional />
      <RadioGroup
        name="proof"
        label={t("posting.proof")}
        hint={t("posting.proofHint")}
        options={PROOFS.map((value) => ({ value, label: t(`proof.${value}`), hint: t(`proofHint.${value}`) }))}
      />
      <PhotoField name="file" label={t("posting.file")} hint={t("posting.fileHint")} most={MOST_PROOF_BYTES} />
      <div>
        <SubmitButton>{t("posting.record")}</SubmitButton>
      </div>
    </Form>
  );
}
