import { expectedOf, type Verdict } from "./expectation";
import type { Ground } from "./ground";
import { aPersonStanding, type Person, STANDINGS, type Standing, type Where } from "./standings";
import type { Rules } from "./table/row";
import { traces } from "./traces";

/** Who stands before a door. */
export type Caller = { name: string; person: Person | null; standing: Standing | null; where: Where };

const NOBODY: Caller = { name: "nobody signed in", person: null, standing: null, where: "own" };

/** Every standing here and elsewhere, signed in, and somebody who is not. */
export async function everybody(ground: Ground): Promise<Caller[]> {
  const callers: Caller[] = [NOBODY];
  for (const standing of STANDINGS)
    for (const where of ["own", "elsewhere"] as const) {
      const person = await aPersonStanding(standing, where, ground);
      if (person) callers.push({ name: `${standing}, ${where}`, person, standing, where });
    }
  return callers;
}

/** Doors that end sessions or fill them are tried by somebody fresh each time. */
async function fresh(caller: Caller, ground: Ground): Promise<Caller> {
  if (!caller.standing) return caller;
  return { ...caller, person: await aPersonStanding(caller.standing, caller.where, ground) };
}

type Door<A> = {
  rules: Rules & { arrange: (ground: Ground, person: Person | null) => Promise<A> };
  /** Knocks and says what was said. */
  ask: (asked: A, caller: Caller) => Promise<string>;
  /** When reading leaves no trace either, allowed callers need no fresh case. */
  reads?: true;
  expected?: (rules: Rules, caller: Caller) => string;
};

/**
 * Tries one door by everybody. Answers what went otherwise than the table says, one line per caller; also when a refusal
 * left a trace in the database.
 */
export async function tryDoor<A>(door: Door<A>, callers: readonly Caller[], ground: Ground): Promise<string[]> {
  const expected = (caller: Caller) =>
    door.expected?.(door.rules, caller) ?? (expectedOf(door.rules, caller.standing, caller.where) satisfies Verdict);
  const wrong: string[] = [];
  const compare = async (asked: A, caller: Caller) => {
    const said = await door.ask(asked, caller);
    if (said !== expected(caller)) wrong.push(`${caller.name}: expected ${expected(caller)}, was ${said}`);
  };
  const isAllowed = (caller: Caller) => expected(caller) === "done";
  const [refused, allowed] = [callers.filter((c) => !isAllowed(c)), callers.filter(isAllowed)];
  if (refused.length > 0 || door.reads) {
    const asked = await door.rules.arrange(ground, null);
    const before = await traces();
    await Promise.all((door.reads ? callers : refused).map((caller) => compare(asked, caller)));
    wrong.push(...changed(before, await traces()).map((table) => `left a trace in ${table}`));
  }
  if (door.reads) return wrong;
  for (const each of allowed) {
    const isPersonal = door.rules.belongs === "self" || door.rules.belongs === "anybody";
    const caller = isPersonal ? await fresh(each, ground) : each;
    await compare(await door.rules.arrange(ground, caller.person), caller);
  }
  return wrong;
}

function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}
