import type { MeetingFacts } from "@/lib/assemblies/assembly-view";
import type { NextStep } from "@/lib/assemblies/next-step";
import type { Stage } from "@/lib/assemblies/stage";

export const PER_PAGE = 20;

/** Stages a list is filtered by: those that the records show without judging duties, so "held" includes "complete". */
export const LISTED_STAGES = ["draft", "announced", "under-way", "held", "not-held", "cancelled"] as const;
export type ListedStage = (typeof LISTED_STAGES)[number];

export type ListedAssembly = { view: MeetingFacts; stage: Stage; next: NextStep | null };

/** One page of a list. `villages`: to filter by; empty when there are too many for a choice. */
export type AssemblyList = {
  rows: ListedAssembly[];
  total: number;
  pages: number;
  villages: { id: string; name: MeetingFacts["title"] }[];
};
