import type { HeadCount } from "@/lib/attendance/event";
import type { Attendance } from "@/lib/attendance/fold";

/** One entry that stands: its taps, and the entry that stands for it after merges. */
export type Standing = { key: string; root: string; taps: number };

/** The counts of a meeting, as the database keeps them or as the log has them. */
export type Counts = { named: number; heads: HeadCount; lastSeq: bigint; standing: readonly Standing[] };

export type Difference = { what: string; kept: string; counted: string };

/** Of a log with many faults the first entries are enough to see that it is so. */
const TOLD = 3;

/** What the log says. */
export function countsOf({ named, counted, byPerson }: Attendance, lastSeq: bigint): Counts {
  const standing = [...byPerson.values()].flatMap((presence) =>
    (presence.sources.length > 0 ? presence.sources : [presence]).map(({ key, eventIds }) => ({
      ...{ key, root: presence.key, taps: eventIds.length },
    })),
  );
  return { named, heads: counted, lastSeq, standing };
}

/** Where the kept counts are not what the log says. */
export function differencesOf(kept: Counts, counted: Counts): Difference[] {
  const [before, after] = [numbersOf(kept), numbersOf(counted)];
  const numbers = Object.keys(after).map((what) => ({ what, kept: before[what] ?? "", counted: after[what] ?? "" }));
  const [left, right] = [entriesOf(kept), entriesOf(counted)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
  const entries = keys.map((what) => ({
    what,
    kept: left.get(what) ?? "nothing",
    counted: right.get(what) ?? "nothing",
  }));
  const isDifferent = (each: Difference) => each.kept !== each.counted;
  return [...numbers.filter(isDifferent), ...entries.filter(isDifferent).slice(0, TOLD)];
}

function numbersOf({ named, heads, lastSeq }: Counts): Record<string, string> {
  const { women, men, youth, total } = heads;
  const told = { named, women, men, youth, total, lastSeq };
  return Object.fromEntries(Object.entries(told).map(([name, number]) => [name, String(number ?? "unknown")]));
}

function entriesOf({ standing }: Counts): Map<string, string> {
  return new Map(standing.map(({ key, root, taps }) => [key, root === key ? `${taps}` : `${taps} for ${root}`]));
}
