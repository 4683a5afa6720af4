import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { planFields } from "@/lib/assemblies/plan-values";
import type { PlanAsked } from "@/lib/assemblies/schema";

/** The address of one step of planning that keeps what was chosen so far; `change` replaces single choices. */
export function planAddress(path: string, asked: PlanAsked, change: Partial<PlanAsked> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, ...change })) {
    for (const each of [value].flat()) if (each) params.append(name, each);
  }
  return `${path}?${params}`;
}

/** What planning the repeat of a meeting starts with: the same kind, villages, hour, length and place. */
export function repeatAsked(view: AssemblyView): Omit<PlanAsked, "month" | "on"> {
  return {
    ...{ municipality: view.municipality.id, kind: view.kind, "villageIds[]": view.villages.map(({ id }) => id) },
    ...{ time: String(planFields(view).time), minutes: String(view.plannedMinutes) },
    ...{ placeId: view.place?.id, repeatOf: view.id },
  };
}

/** "2026-11" moved by whole months. */
export function monthBeside(month: string, by: 1 | -1): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
