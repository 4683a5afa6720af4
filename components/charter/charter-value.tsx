import { TextLink } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import { Dialog, DialogButton } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { uiWords } from "@/components/ui/words";
import { endCharterValue, withdrawCharterValue } from "@/lib/charter/actions";
import { deskHref, valueHref } from "@/lib/charter/addresses";
import { type CharterEditing, type CharterEntry, entriesOf } from "@/lib/charter/charter-view";
import type { LookedAt } from "@/lib/charter/looked-at";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ruleSaid, subjectWords } from "./charter-words";
import { EntryList } from "./entry-list";
import { ValueForm } from "./value-form";

type CharterValueProps = {
  editing: CharterEditing;
  looked: LookedAt | null;
  /** The entry whose end is asked for. */
  ending?: string;
  mayEnter: boolean;
  locale: Locale;
};

/** One number: what holds now and why, what the charter says instead, and everything that was entered before. */
export function CharterValueView({ editing, looked, ending, mayEnter, locale }: CharterValueProps) {
  const t = translator(locale, "charter");
  const { ground, kind, subject, rules, entries } = editing;
  const { rule, basis, note } = ruleSaid(rules, subject, locale);
  const own = entriesOf(entries, subject);
  const here = valueHref({ locale, municipalityId: ground.id, kind, subject });
  const actions = (entry: CharterEntry) => {
    if (entry.withdrawn) return null;
    if (entry.id === ending) return <EntryActions entry={entry} locale={locale} />;
    return (
      <TextLink href={`${here}&end=${entry.id}#end-${entry.id}`} className="reach text-sm">
        {t("end.open")}
      </TextLink>
    );
  };
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
    <div id={`end-${id}`} className="mt-3 border-l-4 border-line pl-4">
      <Form
        action={endCharterValue}
        id={`end-value-${id}`}
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
    </div>
  );
}
