import { AnnexNote } from "@/components/attendance/annex-note";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { sectionsOf } from "@/lib/minutes/draft";
import { closingGaps } from "@/lib/minutes/meeting-record";
import type { MinutesDesk as Desk } from "@/lib/minutes/queries";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ClosingGaps } from "./closing-gaps";
import { MeetingHeader } from "./meeting-header";
import { MinutesSection } from "./minutes-section";
import { MinutesStanding } from "./minutes-standing";
import { Publication } from "./publication";
import { Signatures } from "./signatures";

export type MinutesDeskProps = {
  desk: Desk;
  /** Rows of attendance that came after signing. */
  annex: number;
  may: { write: boolean; publish: boolean };
  /** Civil day in the meeting's zone. */
  today: string;
  locale: Locale;
};

/** The minutes: every section beside its record, then signatures, publication and corrections. */
export function MinutesDesk(props: MinutesDeskProps) {
  const { desk, may, locale } = props;
  const t = translator(locale, "minutes");
  const { view, record, texts } = desk;
  const isSigned = (view.minutes?.signatures.length ?? 0) > 0;
  if (!view.holding) return <NotYet {...props} />;
  return (
    <>
      <MeetingHeader view={view} page="minutes" locale={locale}>
        <MinutesStanding desk={desk} locale={locale} />
      </MeetingHeader>
      {!isSigned && <ClosingGaps assemblyId={view.id} gaps={closingGaps(record)} locale={locale} />}
      {sectionsOf(record).map((section) => (
        <MinutesSection
          key={section}
          section={section}
          saved={texts.get(section)}
          record={record}
          mayWrite={may.write && !isSigned}
          locale={locale}
        />
      ))}
      <Section id="signatures" title={t("signatures.title")}>
        <Signatures {...props} />
        <AnnexNote assemblyId={view.id} count={props.annex} locale={locale} />
      </Section>
      <Publication {...props} />
    </>
  );
}

function NotYet({ desk: { view }, locale }: MinutesDeskProps) {
  const t = translator(locale, "minutes");
  return (
    <>
      <MeetingHeader view={view} page="minutes" locale={locale} />
      <EmptyState
        title={view.notHeld ? t("empty.notHeld") : t("empty.title")}
        action={<LinkButton href={`/${locale}/assemblies/${view.id}/hall`}>{t("empty.toHall")}</LinkButton>}
      >
        {t("empty.text", { title: pick(view.title, locale) })}
      </EmptyState>
    </>
  );
}
