import type { Desk, DeskMeeting } from "@/lib/assemblies/desk-rows";
import type { StripRow } from "@/lib/assemblies/year-strip";
import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Calendar } from "@/lib/calendar/working-days";

/** Everything on one desk at one moment. */
export type DeskView = {
  today: CivilDate;
  calendar: Calendar;
  desk: Desk;
  meetings: DeskMeeting[];
  /** True when there are more unfinished meetings than the desk shows. */
  more: boolean;
  /** Null for people whose reach is wider than one desk. */
  strip: { year: number; rows: StripRow[] } | null;
};
