import type { NewPerson } from "@/lib/attendance/event";
import { fold } from "@/lib/platform/i18n/fold";

type Present = { key: string; newPerson: NewPerson | null };

/** Entries that look alike, and of which the office said that each is a person of its own. */
export type Apart = { id: string; keys: string[]; byName: string; at: string };

/**
 * Groups of walk-ins with equal folded name, village and sex. All are kept; the office decides whether they are one. Who
 * was said to be two persons is never offered together again; a third of the same name is offered with one of them, and
 * after that decision with the other.
 *
 * @param roots the key that stands for each that was merged: what was said of it holds for whoever stands for it
 */
export function groupSameWalkIns(
  present: readonly Present[],
  apart: readonly Apart[] = [],
  roots: ReadonlyMap<string, string> = new Map(),
): string[][] {
  const others = othersOf(apart, roots);
  const alike = new Map<string, string[][]>();
  for (const { key, newPerson } of present) {
    const mark = newPerson && markOf(newPerson);
    if (!mark) continue;
    const groups = alike.get(mark) ?? [];
    alike.set(mark, groups);
    const group = groups.find((keys) => keys.every((known) => !others.get(known)?.has(key)));
    if (group) group.push(key);
    else groups.push([key]);
  }
  return [...alike.values()].flat().filter((keys) => keys.length > 1);
}

/** Who is not whom. */
function othersOf(apart: readonly Apart[], roots: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const { keys } of apart) {
    const standing = keys.map((key) => roots.get(key) ?? key);
    for (const key of standing) others.set(key, new Set([...(others.get(key) ?? []), ...standing]));
  }
  return others;
}

/** null for a name that was erased, or has no letters. */
function markOf({ name, villageId, sex }: NewPerson): string | null {
  const folded = fold(name ?? "");
  return folded === "" ? null : `${folded}|${villageId ?? ""}|${sex}`;
}
