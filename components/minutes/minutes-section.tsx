import { OutcomeFacts } from "@/components/decisions/outcome-facts";
import { BilingualField } from "@/components/ui/bilingual-field";
import { TextLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { MINUTES_LANGUAGES, proposedText } from "@/lib/minutes/draft";
import type { MeetingRecord } from "@/lib/minutes/meeting-record";
import { saveText } from "@/lib/minutes/texts/actions";
import { type MinutesTextView, textFields } from "@/lib/minutes/texts/minutes-text";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Autosave } from "./autosave";
import { RecordFacts } from "./record-facts";

type MinutesSectionProps = {
  section: string;
  saved?: MinutesTextView;
  record: MeetingRecord;
  mayWrite: boolean;
  locale: Locale;
};

/** One section: both languages side by side, and beside them what the hall recorded. */
export function MinutesSection(props: MinutesSectionProps) {
  const { section, saved, record, mayWrite, locale } = props;
  const t = translator(locale, "minutes");
  const item = record.items.find(({ id }) => id === section);
  const proposed = proposedText(record, section);
  const title = item
    ? `${record.items.indexOf(item) + 1}. ${pick(item.title, locale)}`
    : t(section === "closing" ? "section.closing" : "section.opening");
  return (
    <Section id={`section-${section}`} title={title}>
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[1fr_18rem]">
        <div className="min-w-0">
          {mayWrite ? (
            <TextForm {...props} proposed={proposed} />
          ) : (
            <Texts text={saved?.text ?? proposed} locale={locale} />
          )}
          <Beneath {...props} proposed={proposed} />
        </div>
        <div className="text-sm max-lg:order-first">
          {item ? (
            <OutcomeFacts item={item} locale={locale} />
          ) : (
            <RecordFacts section={section} record={record} locale={locale} />
          )}
        </div>
      </div>
    </Section>
  );
}

type WithProposal = MinutesSectionProps & { proposed: Bilingual };

function TextForm({ section, saved, record, locale, proposed }: WithProposal) {
  const t = translator(locale, "minutes");
  return (
    <Form
      quiet
      action={saveText}
      id={`text-${section}`}
      draft={`minutes.text:${record.assemblyId}:${section}`}
      initial={textFields(saved?.text ?? proposed)}
      className="grid gap-3"
    >
      <Hidden name="assemblyId" value={record.assemblyId} />
      <Hidden name="section" value={section} />
      <Hidden name="version" value={String(saved?.revision ?? 0)} />
      <BilingualField
        name="text"
        label={t("section.text")}
        labels={{ ky: t("language.ky"), ru: t("language.ru") }}
        multiline
        rows={5}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton variant="secondary" small>
          {t("section.save")}
        </SubmitButton>
        <Autosave
          labels={{
            waiting: t("autosave.waiting"),
            saving: t("autosave.saving"),
            saved: t("autosave.saved", { time: "{time}" }),
            stopped: t("autosave.stopped"),
          }}
        />
      </div>
    </Form>
  );
}

/** Who wrote it last, its earlier wordings, and what the record would say. */
function Beneath({ section, saved, record, mayWrite, locale, proposed }: WithProposal) {
  const t = translator(locale, "minutes");
  if (!saved) return <p className="mt-2 text-sm text-ink-2">{t("section.proposed")}</p>;
  const differs = MINUTES_LANGUAGES.some((language) => saved.text[language] !== proposed[language]);
  return (
    <div className="mt-2 text-sm text-ink-2">
      <p>
        {t("section.saved", { name: saved.byName, when: shortDateTime(saved.at, record.timeZone) })}{" "}
        {saved.revision > 1 && (
          <TextLink href={`/${locale}/assemblies/${record.assemblyId}/minutes/wordings?of=${section}`}>
            {t("section.wordings", { count: saved.revision })}
          </TextLink>
        )}
      </p>
      {mayWrite && differs && (
        <Disclosure summary={t("section.fromRecord")}>
          <Texts text={proposed} locale={locale} />
        </Disclosure>
      )}
    </div>
  );
}

/** Both languages to be read. */
export function Texts({ text, locale }: { text: Bilingual; locale: Locale }) {
  const t = translator(locale, "minutes");
  return (
    <div className="grid gap-4 text-base text-ink sm:grid-cols-2">
      {MINUTES_LANGUAGES.map((language) => (
        <div key={language}>
          <p className="text-sm text-ink-2">{t(`language.${language}`)}</p>
          <p lang={language} className="whitespace-pre-line">
            {text[language] || "—"}
          </p>
        </div>
      ))}
    </div>
  );
}
