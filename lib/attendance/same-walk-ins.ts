import type { NewPerson } from "@/lib/attendance/event";
import { fold } from "@/lib/platform/i18n/fold";

type Present = { key: string; newPerson: NewPerson | null; personId?: string | null };
type Known = { name: string; villageId: string | null; sex: string };

/** Groups of walk-ins with equal folded name, village and sex. All are kept; the office decides whether they are one. */
export function groupSameWalkIns(present: readonly Present[]): string[][] {
  return groupPossiblySame(present, () => undefined);
}

/**
 * The same, with persons of the register by whom walk-ins may have been missed: for whoever knows their names. Two
 * persons of the register are never a group by themselves: there they are two.
 */
export function groupPossiblySame(
  present: readonly Present[],
  ofRegister: (personId: string) => Known | undefined,
): string[][] {
  const groups = new Map<string, { keys: string[]; walkIns: number }>();
  for (const { key, newPerson, personId } of present) {
    const known = newPerson?.name ? newPerson : personId ? ofRegister(personId) : undefined;
    const mark = known && markOf(known as Known);
    if (!mark) continue;
    const group = groups.get(mark) ?? { keys: [], walkIns: 0 };
    groups.set(mark, group);
    group.keys.push(key);
    if (!personId) group.walkIns += 1;
  }
  return [...groups.values()].flatMap(({ keys, walkIns }) => (keys.length > 1 && walkIns > 0 ? [keys] : []));
}

/** null for a name without letters. */
function markOf({ name, villageId, sex }: Known): string | null {
  const folded = fold(name);
  return folded === "" ? null : `${folded}|${villageId ?? ""}|${sex}`;
}
