import type { AssemblyMunicipality } from "@/lib/assemblies/assembly-view";
import type { PlanAsked } from "@/lib/assemblies/schema";
import type { CivilDate } from "@/lib/calendar/civil-date";
import type { CharterValue } from "@/lib/notice-rules/charter";
import type { MonthAdvice } from "@/lib/notice-rules/day-advice";
import type { Rules } from "@/lib/notice-rules/rules";
import type { PlaceView } from "@/lib/places/place-view";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** A municipality somebody may plan in. */
export type Planner = { id: string; name: Bilingual };

/** What a plan is made of: villages and places to choose from, and the municipality's own rules. */
export type PlanningGround = {
  municipality: Omit<AssemblyMunicipality, "rayonName" | "oblastName">;
  villages: { id: string; name: Bilingual }[];
  places: PlaceView[];
  charter: CharterValue[];
};

/** Where the ground lies, for the policies. */
export function territoryOfGround({ municipality }: PlanningGround) {
  return { municipalityId: municipality.id, rayonId: municipality.rayonId, oblastId: municipality.oblastId };
}

/** A month of days to choose from, and everything that was chosen so far. */
export type DayChoice = {
  planners: Planner[];
  ground: PlanningGround;
  /** What was asked, with what goes without saying filled in: the only municipality, the only village. */
  asked: PlanAsked;
  today: CivilDate;
  month: string;
  advice: MonthAdvice;
  rules: Rules;
};
