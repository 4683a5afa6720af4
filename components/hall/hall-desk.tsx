import type { Temporal } from "temporal-polyfill";
import { MeetingHeader } from "@/components/minutes/meeting-header";
import { SignedCallout } from "@/components/minutes/signed-callout";
import { closingGaps } from "@/lib/minutes/meeting-record";
import type { HallView } from "@/lib/minutes/queries";
import type { Locale } from "@/lib/platform/i18n/locale";
import { BeginMeeting } from "./begin-meeting";
import { HallAttendance } from "./hall-attendance";
import { HallItems } from "./hall-items";
import { HallTimes } from "./hall-times";
import { NotHeld } from "./not-held";

export type HallDeskProps = {
  hall: HallView;
  locale: Locale;
  now: Temporal.Instant;
  /** Item shown in large; the first one without an outcome when none is asked for. */
  item?: string;
  /** Whether the person at the screen may write. */
  mayWrite: boolean;
};

/** The hall: begin, count, decide item by item, end. For a phone as well as for a laptop. */
export function HallDesk(props: HallDeskProps) {
  const { hall, locale } = props;
  const { view, record } = hall;
  const isSigned = (view.minutes?.signatures.length ?? 0) > 0;
  const mayWrite = props.mayWrite && !isSigned;
  const shown = { ...props, mayWrite };
  return (
    <>
      <MeetingHeader view={view} page="hall" locale={locale} />
      {isSigned && <SignedCallout assemblyId={view.id} locale={locale} />}
      {view.notHeld && <NotHeld {...shown} />}
      {!view.holding && !view.notHeld && mayWrite && <BeginMeeting {...shown} />}
      {view.holding && <HallTimes {...shown} isComplete={closingGaps(record).length === 0} />}
      {(view.holding || view.notHeld) && <HallAttendance {...shown} />}
      {view.holding && <HallItems {...shown} />}
    </>
  );
}
