import { GetForm } from "@/components/assemblies/get-form";
import { Button, TextLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { type Column, Table } from "@/components/ui/table";
import { uiWords } from "@/components/ui/words";
import { valueHref } from "@/lib/charter/addresses";
import { type CharterDesk, entriesOf } from "@/lib/charter/charter-view";
import { type CharterSubject, SUBJECTS } from "@/lib/charter/subjects";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { clauseWords, ruleSaid, subjectWords, valueWords } from "./charter-words";
import { EntryList } from "./entry-list";
import { KindFacts } from "./kind-facts";

type CharterDeskProps = { desk: CharterDesk; mayEnter: boolean; locale: Locale };

/** Every number of one kind of meeting with its basis, and the way to enter what the charter says. */
export function CharterDeskView({ desk, mayEnter, locale }: CharterDeskProps) {
  const t = translator(locale, "charter");
  const { municipalities, ground, kind, entries } = desk;
  return (
    <>
      <PageHeader
        title={t("title")}
        over={pick(ground.name, locale)}
        breadcrumb={[{ href: `/${locale}/settings`, label: t("settings") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      >
        <p className="max-w-measure">{t("lead")}</p>
      </PageHeader>
      <GetForm
        action={`/${locale}/settings/charter`}
        className="mb-6 grid max-w-form gap-4"
        button={
          <Button type="submit" variant="secondary">
            {t("show")}
          </Button>
        }
      >
        {municipalities.length > 1 && (
          <Select
            name="municipality"
            label={t("municipality")}
            options={municipalities.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
            value={ground.id}
          />
        )}
        <Select
          name="kind"
          label={t("kind")}
          options={MEETING_KINDS.map((each) => ({ value: each, label: kindWords(each, locale) }))}
          value={kind}
        />
      </GetForm>
      <KindFacts kind={kind} today={desk.today} locale={locale} />
      <Section title={t("rules")} className="mt-6">
        <Table
          caption={t("rules")}
          hideCaption
          columns={columnsOf(desk, mayEnter, locale)}
          rows={[...SUBJECTS]}
          rowKey={(subject) => subject}
        />
      </Section>
      {entries.length > 0 && (
        <Disclosure summary={t("history.all", { count: entries.length })} className="mt-6">
          <EntryList entries={entries.toReversed()} zone={ground.timeZone} named locale={locale} />
        </Disclosure>
      )}
    </>
  );
}

function columnsOf(desk: CharterDesk, mayEnter: boolean, locale: Locale): Column<CharterSubject>[] {
  const t = translator(locale, "charter");
  const { ground, kind } = desk;
  const act = (subject: CharterSubject) => {
    if (!mayEnter) return "open";
    return ruleSaid(desk.rules, subject, locale).isCharter ? "change" : "enter";
  };
  return [
    {
      ...{ id: "subject", head: t("column.subject"), rowHeader: true },
      cell: (subject) => subjectWords(subject, locale),
    },
    { ...{ id: "rule", head: t("column.rule") }, cell: (subject) => <Rule {...{ desk, subject, locale }} /> },
    {
      ...{ id: "basis", head: t("column.basis") },
      cell: (subject) => <Basis {...{ desk, subject, locale }} />,
    },
    {
      ...{ id: "action", head: t("column.action") },
      cell: (subject) => (
        <TextLink
          href={valueHref({ locale, municipalityId: ground.id, kind, subject })}
          aria-label={t(`actLabel.${act(subject)}`, { subject: subjectWords(subject, locale) })}
        >
          {t(`act.${act(subject)}`)}
        </TextLink>
      ),
    },
  ];
}

type RuleProps = { desk: CharterDesk; subject: CharterSubject; locale: Locale };

/** The number in force, and under it the one that is to come. */
function Rule({ desk, subject, locale }: RuleProps) {
  const t = translator(locale, "charter");
  const { rule, isSet } = ruleSaid(desk.rules, subject, locale);
  const coming = entriesOf(desk.entries, subject).filter(
    ({ value, withdrawn }) => !withdrawn && value.validFrom > desk.today,
  );
  return (
    <>
      <span className={isSet ? "" : "text-ink-2"}>{rule}</span>
      {coming.map(({ id, value }) => (
        <span key={id} className="block text-ink-2">
          {t("coming", {
            from: shortDate(value.validFrom),
            rule: valueWords(value, locale),
            basis: clauseWords(value, locale),
          })}
        </span>
      ))}
    </>
  );
}

function Basis({ desk, subject, locale }: RuleProps) {
  const { basis, note, isCharter } = ruleSaid(desk.rules, subject, locale);
  if (!basis) return <span className="text-ink-2">–</span>;
  return (
    <>
      <span className={isCharter ? "font-semibold" : ""}>{basis}</span>
      {note && <span className="block max-w-measure text-ink-2">{note}</span>}
    </>
  );
}
