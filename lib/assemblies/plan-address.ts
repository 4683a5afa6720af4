import type { PlanAsked } from "@/lib/assemblies/schema";

/** The address of one step of planning that keeps what was chosen so far; `change` replaces single choices. */
export function planAddress(path: string, asked: PlanAsked, change: Partial<PlanAsked> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, ...change })) {
    for (const each of [value].flat()) if (each) params.append(name, each);
  }
  return `${path}?${params}`;
}

/** "2026-11" moved by whole months. */
export function monthBeside(month: string, by: 1 | -1): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
