import { GapList } from "@/components/attendance/gap-list";
import { LiveNumbers } from "@/components/attendance/live-numbers";
import { liveLabels } from "@/components/attendance/live-words";
import { SamePersons } from "@/components/attendance/same-persons";
import { MeetingHeader } from "@/components/minutes/meeting-header";
import { SignedCallout } from "@/components/minutes/signed-callout";
import { LinkButton, TextLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { DoorDesk as Desk } from "@/lib/attendance/door-desk/door-desk";
import type { ReviewSearch } from "@/lib/attendance/reviews/schema";
import { gapsOf } from "@/lib/attendance/three-numbers";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { AnnexList } from "./annex-list";
import { Counters } from "./counters";
import { DeviceList } from "./device-list";
import { LinkList } from "./link-list";
import { ReviewInbox } from "./review-inbox";
import { TakeIn } from "./take-in";
import { takeInLabels } from "./take-in-words";

export type DoorDeskProps = {
  desk: Desk;
  search: ReviewSearch;
  /** ISO instant at which the page was made. */
  now: string;
  may: { lend: boolean; decide: boolean; take: boolean };
  locale: Locale;
};

/** The door of a meeting: how many came, who may register, and what needs a person's eye. */
export function DoorDesk(props: DoorDeskProps) {
  const { desk, may, locale } = props;
  const t = translator(locale, "door-desk");
  const { view, attendance, numbers, voted } = desk;
  const named = attendance.registered ? attendance.named : null;
  const gaps = gapsOf({ named, counted: attendance.counted.total, voted });
  return (
    <>
      <MeetingHeader view={view} page="door" locale={locale} />
      {desk.isSigned && <SignedCallout assemblyId={view.id} locale={locale} />}
      {!desk.isOpen && <p className="mb-6 max-w-measure text-ink-2">{t("tooEarly")}</p>}
      <Section id="numbers" title={t("numbers.title")} className="mt-4">
        <LiveNumbers meetingId={view.id} numbers={numbers} labels={liveLabels(locale)} />
        <GapList gaps={gaps} locale={locale} />
        <Counters desk={desk} locale={locale} />
      </Section>
      {may.decide && <ReviewInbox {...props} />}
      {may.decide && <AnnexList {...props} />}
      <SamePersons
        {...{ attendance, locale, assemblyId: view.id, villages: desk.villages }}
        zone={view.municipality.timeZone}
        mayDecide={may.decide && !desk.isSigned}
      />
      {may.take && <OwnDevice {...props} />}
      {may.lend && <LinkList {...props} />}
      {may.lend && <DeviceList {...props} />}
      {may.take && (
        <Section id="take-in" title={t("takeIn.title")} className="no-print mt-10">
          <p className="mb-4 max-w-measure text-ink-2">{t("takeIn.lead")}</p>
          <TakeIn meetingId={view.id} labels={takeInLabels(locale)} />
        </Section>
      )}
      {may.decide && (
        <Section id="export" title={t("export.title")} className="no-print mt-10">
          <p className="mb-2 max-w-measure text-ink-2">{t("export.lead")}</p>
          <TextLink href={`/${locale}/assemblies/${view.id}/door/attendance.csv`}>{t("export.link")}</TextLink>
        </Section>
      )}
    </>
  );
}

/** Whoever is signed in may stand at the door with what they have in hand. */
function OwnDevice({ desk: { view }, locale }: DoorDeskProps) {
  const t = translator(locale, "door-desk");
  return (
    <Section id="own" title={t("own.title")} className="no-print mt-10">
      <p className="mb-3 max-w-measure text-ink-2">{t("own.lead")}</p>
      <LinkButton variant="secondary" href={`/${locale}/door#meeting=${view.id}`}>
        {t("own.open")}
      </LinkButton>
    </Section>
  );
}
