import type { Random } from "@/lib/platform/seeded-random";
import type { Posted } from "../server-actions";
import { nastyFile, nastyText } from "./nasty";

/** A form with something wrong in it, and what that is. */
export type Twisted = { posted: Posted; what: string };

type Value = Posted[string];

/** Every field of a good form in turn, `rounds` times, and a few forms that are wrong from top to bottom. */
export function twistsOf(
  good: Posted,
  { random, ids, rounds }: { random: Random; ids: readonly string[]; rounds: number },
) {
  const twisted: Twisted[] = [];
  for (const field of Object.keys(good))
    for (let round = 0; round < rounds; round++) twisted.push(twistField(good, field, random, ids));
  for (let round = 0; round < rounds; round++) twisted.push(twistAll(good, random, ids));
  return twisted;
}

function twistField(good: Posted, field: string, random: Random, ids: readonly string[]): Twisted {
  const { [field]: _, ...rest } = good;
  const other = random.pick(Object.keys(good));
  const ways: [string, Posted][] = [
    ["is missing", rest],
    ["comes twice", { ...rest, [field]: [nastyText(random, ids), nastyText(random, ids)] }],
    ["is a list", { ...rest, [`${field}[]`]: [nastyText(random, ids), ""] }],
    ["is nested", { ...rest, [`${field}.ky`]: nastyText(random, ids), [`${field}.0.x`]: "1" }],
    ["is a file", { ...rest, [field]: nastyFile(random) }],
    ["holds another field's value", { ...rest, [field]: good[other] as Value }],
  ];
  if (random.chance(0.3)) {
    const [what, posted] = random.pick(ways);
    return { posted, what: `${field} ${what}` };
  }
  const text = nastyText(random, ids);
  return { posted: { ...rest, [field]: text }, what: `${field} is ${shown(text)}` };
}

function twistAll(good: Posted, random: Random, ids: readonly string[]): Twisted {
  const wrong = (value: Value) =>
    value instanceof Blob && random.chance(0.7) ? nastyFile(random) : nastyText(random, ids);
  const posted = Object.fromEntries(
    Object.entries(good).map(([field, value]) => [field, random.chance(0.3) ? value : wrong(value)]),
  );
  const stray = ["__proto__.x", "constructor", "a.b.c.d.e", ".", "$ACTION_ID_x", "requestId", "locale", "version"];
  posted[random.pick(stray)] = nastyText(random, ids);
  return { posted, what: `everything: ${shown(JSON.stringify(posted))}` };
}

export function shown(text: string): string {
  const json = JSON.stringify(text.toWellFormed());
  return json.length > 300 ? `${json.slice(0, 300)}… (${text.length} signs)` : json;
}
