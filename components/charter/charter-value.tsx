import { DateField } from "@/components/ui/date-field";
import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import { Dialog, DialogButton } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { uiWords } from "@/components/ui/words";
import { endCharterValue, withdrawCharterValue } from "@/lib/charter/actions";
import { deskHref } from "@/lib/charter/addresses";
import { type CharterEditing, type CharterEntry, entriesOf } from "@/lib/charter/charter-view";
import type { LookedAt } from "@/lib/charter/looked-at";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ruleSaid, subjectWords } from "./charter-words";
import { EntryList } from "./entry-list";
import { ValueForm } from "./value-form";

type CharterValueProps = { editing: CharterEditing; looked: LookedAt | null; mayEnter: boolean; locale: Locale };

/** One number: what holds now and why, what the charter says instead, and everything that was entered before. */
export function CharterValueView({ editing, looked, mayEnter, locale }: CharterValueProps) {
  const t = translator(locale, "charter");
  const { ground, kind, subject, rules, entries } = editing;
  const { rule, basis, note } = ruleSaid(rules, subject, locale);
  const own = entriesOf(entries, subject);
  const actions = (entry: CharterEntry) => !entry.withdrawn && <EntryActions entry={entry} locale={locale} />;
  return (
    <>
      <PageHeader
        title={subjectWords(subject, locale)}
        over={`${kindWords(kind, locale)} · ${pick(ground.name, locale)}`}
        breadcrumb={[
          { href: `/${locale}/settings`, label: t("settings") },
          { href: deskHref({ locale, municipalityId: ground.id, kind }), label: t("title") },
        ]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <DefinitionRows>
        <DefinitionRow term={t("column.rule")}>{rule}</DefinitionRow>
        {basis && <DefinitionRow term={t("column.basis")}>{note ? `${basis}\n${note}` : basis}</DefinitionRow>}
      </DefinitionRows>
      {mayEnter && (
        <Section title={t("form.title")}>
          <ValueForm editing={editing} looked={looked} locale={locale} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t("history.title")}>
          <EntryList entries={own} zone={ground.timeZone} actions={mayEnter ? actions : undefined} locale={locale} />
        </Section>
      )}
    </>
  );
}

/** The end of a value, and the way back from a slip of the hand. */
function EntryActions({ entry, locale }: { entry: CharterEntry; locale: Locale }) {
  const t = translator(locale, "charter");
  const { id, revision, value } = entry;
  const dialog = `withdraw-${id}`;
  return (
    <Disclosure summary={t("end.open")} className="mt-1">
      <Form
        action={endCharterValue}
        id={`end-${id}`}
        initial={{ lastOn: value.validTo ?? "" }}
        className="grid max-w-form gap-4"
      >
        <Hidden name="valueId" value={id} />
        <Hidden name="version" value={String(revision)} />
        <DateField name="lastOn" label={t("end.lastOn")} hint={t("end.lastOnHint")} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="secondary">{t("end.submit")}</SubmitButton>
          <DialogButton dialog={dialog} variant="quiet">
            {t("withdraw.open")}
          </DialogButton>
        </div>
      </Form>
      <Dialog id={dialog} title={t("withdraw.title")}>
        <p className="mb-4">{t("withdraw.text")}</p>
        <Form action={withdrawCharterValue} quiet>
          <Hidden name="valueId" value={id} />
          <Hidden name="version" value={String(revision)} />
          <SubmitButton variant="danger">{t("withdraw.submit")}</SubmitButton>
        </Form>
      </Dialog>
    </Disclosure>
  );
}
