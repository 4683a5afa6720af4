import type { CallerKind } from "@/lib/assemblies/assembly-view";
import type { CivilDate } from "@/lib/calendar/civil-date";
import { kindInForce } from "@/lib/notice-rules/charter";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";

export const CALLER_KINDS = ["ayil-okmotu", "ayil-kenesh", "residents", "group-lead"] as const satisfies CallerKind[];

/** On what ground a caller calls: the number of a resolution or order, the number of residents who asked, or their own word. */
export type Ground = "resolution" | "request" | "none";

const GROUND: Record<CallerKind, Ground> = {
  "ayil-okmotu": "resolution",
  "ayil-kenesh": "resolution",
  residents: "request",
  "group-lead": "none",
};

/** Who may call such a meeting on that day. */
export function callersOf(kind: MeetingKind, on: CivilDate): CallerKind[] {
  return kindInForce(kind, on)?.callers ?? [];
}

export function groundOf(caller: CallerKind): Ground {
  return GROUND[caller];
}
