import { GapList } from "@/components/attendance/gap-list";
import { SamePersons } from "@/components/attendance/same-persons";
import { MeetingHeader } from "@/components/minutes/meeting-header";
import { SignedCallout } from "@/components/minutes/signed-callout";
import { Tally } from "@/components/ui/meter";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { Attendance } from "@/lib/attendance/fold";
import { gapsOf } from "@/lib/attendance/three-numbers";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";
import type { RosterPage } from "@/lib/rosters/roster-view";
import type { RosterFilter } from "@/lib/rosters/schema";
import { AddToRoster } from "./add-to-roster";
import { InvitationLinks } from "./invitation-links";
import { RosterList } from "./roster-list";
import { UnexpectedList } from "./unexpected-list";
import { WalkInForm } from "./walk-in-form";

export type RosterDeskProps = {
  view: AssemblyView;
  attendance: Attendance;
  roster: RosterPage;
  filter: RosterFilter;
  /** Villages of the municipality, to choose where somebody lives. */
  villages: { id: string; name: Bilingual }[];
  may: { register: boolean; keep: boolean };
  /** False before the day of the meeting: nobody can have come. */
  isOpen: boolean;
  locale: Locale;
};

/** Who is expected and who came: find a name, press once. */
export function RosterDesk(props: RosterDeskProps) {
  const { view, attendance, roster, locale } = props;
  const t = translator(locale, "rosters");
  const isSigned = (view.minutes?.signatures.length ?? 0) > 0;
  const may = isSigned
    ? { register: false, keep: false }
    : { ...props.may, register: props.may.register && props.isOpen };
  const named = attendance.registered ? attendance.named : null;
  const shown = { ...props, may };
  return (
    <>
      <MeetingHeader view={view} page="roster" locale={locale} />
      {isSigned && <SignedCallout assemblyId={view.id} locale={locale} />}
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <Tally
          value={formatNumber(roster.expected)}
          label={t("expected")}
          note={t("expectedCame", { count: roster.expectedCame })}
        />
        <Tally value={named === null ? null : formatNumber(named)} label={t("named")} note={t("namedNote")} />
      </div>
      <GapList gaps={gapsOf({ named, counted: attendance.counted.total, voted: null })} locale={locale} />
      {!props.isOpen && <p className="mt-4 max-w-measure text-ink-2">{t("notYet")}</p>}
      <RosterList {...shown} />
      {may.register && <WalkInForm {...shown} />}
      {may.keep && <AddToRoster {...shown} />}
      {props.may.keep && roster.expected > 0 && <InvitationLinks assemblyId={view.id} locale={locale} />}
      <UnexpectedList {...shown} />
      <SamePersons
        {...{ attendance, locale, assemblyId: view.id, villages: props.villages }}
        zone={view.municipality.timeZone}
        mayDecide={may.keep}
      />
    </>
  );
}
