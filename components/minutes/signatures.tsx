import { LinkButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Sheet } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { MINUTES_LANGUAGES } from "@/lib/minutes/draft";
import { closingGaps } from "@/lib/minutes/meeting-record";
import { recordSignature, withdrawSignature } from "@/lib/minutes/signatures/actions";
import { SIGNERS, type Signer } from "@/lib/minutes/signatures/schema";
import { longDate } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { MinutesDeskProps } from "./minutes-desk";

/** Print, have it signed on paper, and record both signatures. The first one locks the text. */
export function Signatures(props: MinutesDeskProps) {
  const { desk, may, locale } = props;
  const t = translator(locale, "minutes");
  const { view, record } = desk;
  const isPublished = (view.minutes?.publications.length ?? 0) > 0;
  const isClosable = closingGaps(record).length === 0;
  return (
    <>
      <p className="max-w-measure text-ink-2">{isPublished ? t("signatures.done") : t("signatures.lead")}</p>
      {!isPublished && (
        <p className="no-print mt-3 flex flex-wrap gap-3">
          {MINUTES_LANGUAGES.map((language) => (
            <LinkButton
              key={language}
              variant="secondary"
              external
              href={`/${locale}/assemblies/${view.id}/minutes/draft/${language}`}
            >
              {t("signatures.print", { language: t(`language.${language}`) })}
            </LinkButton>
          ))}
        </p>
      )}
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        {SIGNERS.map((role) => (
          <Sheet key={role}>
            <h3 className="text-lg font-semibold">{t(`signatures.${role}`)}</h3>
            <Hand
              {...props}
              role={role}
              mayWithdraw={may.publish && !isPublished}
              maySign={may.publish && isClosable}
            />
          </Sheet>
        ))}
      </div>
    </>
  );
}

type HandProps = MinutesDeskProps & { role: Signer; mayWithdraw: boolean; maySign: boolean };

function Hand({ desk: { view, record }, role, mayWithdraw, maySign, today, locale }: HandProps) {
  const t = translator(locale, "minutes");
  const signature = view.minutes?.signatures.find((each) => each.role === role);
  if (!signature) {
    if (!maySign) return <p className="mt-2 text-ink-2">{t("signatures.missing")}</p>;
    return (
      <Form
        action={recordSignature}
        id={`sign-${role}`}
        initial={{ name: record[role] ?? "", signedOn: today }}
        className="mt-3 grid gap-4"
      >
        <Hidden name="assemblyId" value={view.id} />
        <Hidden name="role" value={role} />
        <TextInput name="name" label={t("signatures.name")} />
        <DateField name="signedOn" label={t("signatures.signedOn")} />
        <div>
          <SubmitButton>{t("signatures.record")}</SubmitButton>
        </div>
      </Form>
    );
  }
  return (
    <>
      <p className="mt-2">
        <Status
          kind="met"
          word={t("signatures.by", { name: signature.name, day: longDate(signature.signedOn, locale) })}
        />
      </p>
      <p className="text-sm text-ink-2">{t("signatures.recordedBy", { name: signature.recordedByName })}</p>
      {mayWithdraw && (
        <Form action={withdrawSignature} id={`unsign-${role}`} quiet className="mt-2">
          <Hidden name="assemblyId" value={view.id} />
          <Hidden name="signatureId" value={signature.id} />
          <SubmitButton variant="quiet" small>
            {t("signatures.withdraw")}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}
