import type { Role } from "@/lib/platform/auth/grant";
import { aUser, type Scope, signedInCookie } from "../factories/accounts";
import { FRIDAY } from "../factories/minutes";
import type { Ground } from "./ground";

/** Every way to stand to a village of the own municipality: a role, and over how much it is held. */
export const STANDINGS = [
  "administrator",
  "specialist",
  "head",
  "secretary",
  "deputy",
  "initiative-member",
  "initiative-member of the village",
  "initiative-member of the next village",
  "jmeg-member",
  "jmeg-member of the village",
  "jmeg-member of the next village",
  "trainer of the rayon",
  "trainer of the oblast",
  "trainer of a programme",
  "observer of the rayon",
  "observer of the oblast",
  "observer of a programme",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** The office of a municipality. */
export const OFFICE: readonly Standing[] = ["specialist", "head", "secretary"];

/** Those who answer for it: overrides, waivers, accounts. */
export const RESPONSIBLE: readonly Standing[] = ["specialist", "head"];

/** Those who register people at the door of a meeting of the village. */
export const DOOR: readonly Standing[] = [
  ...OFFICE,
  "initiative-member",
  "initiative-member of the village",
  "jmeg-member",
  "jmeg-member of the village",
];

/** A programme is no part of the country: such a role alone opens no municipality. */
const LANDLESS: readonly Standing[] = ["trainer of a programme", "observer of a programme"];

/** Whoever can see what lies in the own municipality. */
export const REACHING: readonly Standing[] = STANDINGS.filter((standing) => !LANDLESS.includes(standing));

/** Own: over the municipality in question. Elsewhere: the same role over the like of it next to it. */
export type Where = "own" | "elsewhere";

export type Person = { userId: string; cookie: string };

const PROGRAMME = "01930000-0000-7000-8000-00000000f0f0";

/** Where a standing is held; null when there is no elsewhere: an administrator is everywhere at home. */
function scopeOf(standing: Standing, where: Where, { own, neighbour, far }: Ground): Scope | null {
  if (standing === "administrator") return where === "own" ? {} : null;
  const wide = where === "own" ? own : far;
  if (standing.endsWith("a programme")) return { programmeId: PROGRAMME };
  if (standing.endsWith("the rayon")) return { rayonId: wide.rayonId };
  if (standing.endsWith("the oblast")) return { oblastId: wide.oblastId };
  const near = where === "own" ? own : neighbour;
  const village = near.villages[standing.endsWith("next village") ? 1 : 0];
  return { municipalityId: near.id, ...(standing.endsWith("village") ? { villageId: village?.id } : {}) };
}

/** Somebody new with that standing, signed in; null when there can be nobody. */
export async function aPersonStanding(standing: Standing, where: Where, ground: Ground): Promise<Person | null> {
  const scope = scopeOf(standing, where, ground);
  if (!scope) return null;
  const userId = await aUser({ role: standing.split(" ")[0] as Role, ...scope });
  const { header } = await signedInCookie(userId, new Date(FRIDAY.epochMilliseconds));
  return { userId, cookie: header };
}
