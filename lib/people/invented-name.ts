import { type Random, seededRandom } from "@/lib/platform/seeded-random";
import { FATHERS, MEN, WOMEN } from "./invented-name-words";

/** A person who does not exist, for the demonstration and for tests. */
export type InventedPerson = {
  /** Surname first, as lists have it: "Асанова Айгүл", "Жакып уулу Нурбек". */
  name: string;
  sex: "female" | "male";
  ageBand: "under-18" | "18-28" | "29-59" | "60-plus";
  role: "resident" | "kenesh-deputy" | "initiative-group" | "jmeg" | "village-head" | "guest";
};

/** How often each occurs among a hundred people at a village assembly. */
const AGE_BANDS = { "under-18": 3, "18-28": 21, "29-59": 56, "60-plus": 20 } as const;
const ROLES = {
  resident: 86,
  "kenesh-deputy": 4,
  "initiative-group": 5,
  jmeg: 3,
  "village-head": 1,
  guest: 1,
} as const;

const WOMEN_SHARE = 0.48;
/** Surnames with уулу and кызы ("son of", "daughter of") beside those that end in -ов, -ев. */
const PATRONYMIC_SHARE = 0.25;

/** One invented person; `sex` when it is given beforehand. */
export function inventPerson(random: Random, sex?: InventedPerson["sex"]): InventedPerson {
  const its = sex ?? (random.chance(WOMEN_SHARE) ? "female" : "male");
  const given = random.pick(its === "female" ? WOMEN : MEN);
  return {
    name: `${surname(random, its)} ${given}`,
    sex: its,
    ageBand: weighted(random, AGE_BANDS),
    role: weighted(random, ROLES),
  };
}

/** An endless line of invented people, one at a time: a million cost no memory. The same seed gives the same people. */
export function* inventPeople(seed: number | string): Generator<InventedPerson, never> {
  const random = seededRandom(seed);
  while (true) yield inventPerson(random);
}

function surname(random: Random, sex: InventedPerson["sex"]): string {
  const father = random.pick(FATHERS);
  if (random.chance(PATRONYMIC_SHARE)) return `${father.name} ${sex === "female" ? "кызы" : "уулу"}`;
  return sex === "female" ? `${father.stem}а` : father.stem;
}

function weighted<K extends string>(random: Random, weights: Readonly<Record<K, number>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = random.below(entries.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [key, weight] of entries) {
    if (left < weight) return key;
    left -= weight;
  }
  return entries[0]?.[0] as K;
}
