import type { NewPerson } from "@/lib/attendance/event";
import { AGE_BANDS, PERSON_ROLES, SEXES } from "@/lib/people/person-traits";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { isUuid } from "@/lib/platform/uuid";

export type Told = Record<string, unknown>;
export type NamedPerson = NewPerson & { name: string };
/** Whom a tap is about: a person of the register, or a walk-in. */
export type TappedPerson = { personId: string; newPerson: null } | { personId: null; newPerson: NamedPerson };

const LONGEST_NAME = 120;

export function isTold(value: unknown): value is Told {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An id in the form in which it is stored; null when it is none. */
export function toldId(value: unknown): string | null {
  return typeof value === "string" && isUuid(value) ? value.toLowerCase() : null;
}

/** The person of an event; null when nobody can be read there, or when two are told: only the office can say which. */
export function readPerson(told: unknown): TappedPerson | null {
  if (!isTold(told) || (isGiven(told.personId) && isGiven(told.new))) return null;
  const personId = toldId(told.personId);
  if (personId) return { personId, newPerson: null };
  const newPerson = !isGiven(told.personId) && isTold(told.new) ? readNewPerson(told.new) : null;
  return newPerson && { personId: null, newPerson };
}

function isGiven(told: unknown): boolean {
  return told !== undefined && told !== null;
}

function readNewPerson(told: Told): NamedPerson | null {
  const name = typeof told.name === "string" ? cleanLine(told.name) : "";
  const sex = oneOf(SEXES, told.sex, "unknown");
  const ageBand = oneOf(AGE_BANDS, told.ageBand, "unknown");
  const role = oneOf(PERSON_ROLES, told.role, "resident");
  const isPlaced = isGiven(told.villageId);
  const villageId = isPlaced ? toldId(told.villageId) : null;
  if (!name || name.length > LONGEST_NAME || !sex || !ageBand || !role || (isPlaced && !villageId)) return null;
  return { name, sex, ageBand, role, villageId };
}

/** What was told when it is one of the known words; the usual one when nothing was told; else null. */
function oneOf<T extends string>(known: readonly T[], told: unknown, usual: T): T | null {
  return told === undefined || told === null ? usual : (known.find((word) => word === told) ?? null);
}
