import type { NewPerson } from "@/lib/attendance/event";
import { fold } from "@/lib/platform/i18n/fold";

type WalkIn = { key: string; newPerson: NewPerson | null };

/** Groups of walk-ins with equal folded name, village and sex. All are kept; the office decides whether they are one. */
export function groupSameWalkIns(present: readonly WalkIn[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { key, newPerson } of present) {
    const name = fold(newPerson?.name ?? "");
    if (!newPerson || name === "") continue;
    const mark = `${name}|${newPerson.villageId ?? ""}|${newPerson.sex}`;
    groups.set(mark, [...(groups.get(mark) ?? []), key]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
