/** Two entries of one meeting that the office took for one person: keys "person:<id>" or "walk-in:<event id>". */
export type Merge = { kept: string; merged: string };

/**
 * The key that stands for each merged entry; who is in no merge stands for themselves and is not in the map. Chains end at
 * one root. The order of the merges does not matter: of what hangs together, the root is the key that was only ever
 * kept; where there are several, or none (a circle), the first by its letters.
 */
export function rootsOf(merges: readonly Merge[]): Map<string, string> {
  const group = new Map<string, Set<string>>();
  for (const { kept, merged } of merges) {
    const one = group.get(kept) ?? new Set([kept]);
    const other = group.get(merged) ?? new Set([merged]);
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const key of small) large.add(key);
    for (const key of [...small, kept, merged]) group.set(key, large);
  }
  const given = new Set(merges.filter(({ kept, merged }) => kept !== merged).map(({ merged }) => merged));
  const rootOf = new Map([...new Set(group.values())].map((keys) => [keys, firstOf(keys, given)]));
  return new Map([...group].map(([key, keys]) => [key, rootOf.get(keys) ?? key]));
}

function firstOf(keys: ReadonlySet<string>, given: ReadonlySet<string>): string {
  const [first = ""] = [...keys].sort((a, b) => Number(given.has(a)) - Number(given.has(b)) || (a < b ? -1 : 1));
  return first;
}
