import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { NextStep } from "@/lib/assemblies/next-step";
import type { Stage } from "@/lib/assemblies/stage";
import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Finding } from "@/lib/notice-rules/finding";

/** One assembly, judged now. */
export type AssemblyOverview = {
  view: AssemblyView;
  stage: Stage;
  findings: Finding[];
  next: NextStep | null;
  /** How many things differ from what residents were told. */
  untold: number;
  /** Duties of this kind for which no number is known. */
  notSet: { duty: Duty; side: "before" | "after" }[];
  /** Civil day in the municipality's zone. */
  today: CivilDate;
};
