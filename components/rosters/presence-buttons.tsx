import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { registerPresence, takeBackPresence } from "@/lib/attendance/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { addPerson, removeEntry } from "@/lib/rosters/actions";

type ButtonProps = { assemblyId: string; name: string; locale: Locale };
type PersonProps = ButtonProps & { personId: string };

/** One press: this person came. */
export function CameButton({ assemblyId, personId, name, locale }: PersonProps) {
  const t = translator(locale, "rosters");
  return (
    <Form quiet action={registerPresence} className="flex">
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="personId" value={personId} />
      <SubmitButton aria-label={t("cameLabel", { name })}>{t("came")}</SubmitButton>
    </Form>
  );
}

/** Undo: the presence is voided, nothing is deleted. */
export function TakeBackButton({ assemblyId, personKey, name, locale }: ButtonProps & { personKey: string }) {
  const t = translator(locale, "rosters");
  return (
    <Form quiet action={takeBackPresence} className="flex">
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="key" value={personKey} />
      <SubmitButton variant="quiet" small aria-label={t("takeBackLabel", { name })}>
        {t("takeBack")}
      </SubmitButton>
    </Form>
  );
}

/** Takes somebody off the list of those expected. */
export function RemoveButton({ assemblyId, personId, name, locale }: PersonProps) {
  const t = translator(locale, "rosters");
  return (
    <Form quiet action={removeEntry} className="flex">
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="personId" value={personId} />
      <SubmitButton variant="quiet" small aria-label={t("removeLabel", { name })}>
        {t("remove")}
      </SubmitButton>
    </Form>
  );
}

/** Puts a person of the register on the list of those expected. */
export function ExpectButton({ assemblyId, personId, name, locale }: PersonProps) {
  const t = translator(locale, "rosters");
  return (
    <Form quiet action={addPerson} className="flex">
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="personId" value={personId} />
      <SubmitButton variant="secondary" aria-label={t("expectLabel", { name })}>
        {t("expect")}
      </SubmitButton>
    </Form>
  );
}
