import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { DeviceView } from "@/lib/attendance/devices/device";
import type { Attendance } from "@/lib/attendance/fold";
import type { LinkView } from "@/lib/attendance/links/link";
import type { LiveNumbers } from "@/lib/attendance/live/live-numbers";
import type { ReviewPages } from "@/lib/attendance/reviews/review-pages";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** A person of the register who was looked for in the inbox. */
export type FoundPerson = { id: string; name: string; village: Bilingual | null };

/** The door of one meeting as the office runs it. */
export type DoorDesk = {
  view: AssemblyView;
  numbers: LiveNumbers;
  attendance: Attendance;
  /** The most hands raised in one vote; null when nobody voted. */
  voted: number | null;
  /** Rows that came after the minutes were signed, and how many of them wait for a decision. */
  late: { total: number; waiting: number };
  links: LinkView[];
  devices: DeviceView[];
  reviews: ReviewPages;
  villages: { id: string; name: Bilingual }[];
  /** For the row of the inbox that is asked for. */
  found: FoundPerson[];
  /** False before the day of the meeting. */
  isOpen: boolean;
  isSigned: boolean;
};
