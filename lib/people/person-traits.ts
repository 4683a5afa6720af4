/** What is known of a resident besides the name. Little, on purpose; "unknown" is an honest answer everywhere. */
export const SEXES = ["female", "male", "unknown"] as const;
export type Sex = (typeof SEXES)[number];

export const AGE_BANDS = ["under-18", "18-28", "29-59", "60-plus", "unknown"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const PERSON_ROLES = [
  "resident",
  "okmotu-head",
  "okmotu-specialist",
  "kenesh-deputy",
  "initiative-group",
  "jmeg",
  "village-head",
  "guest",
  "other",
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** The traits that are copied into the attendance log, so that history does not change when a person moves or grows older. */
export type PersonTraits = { sex: Sex; ageBand: AgeBand; role: PersonRole; villageId: string | null };

/** Youth are the persons of 18 to 28; they are women or men as well. */
export function isYouth(ageBand: AgeBand): boolean {
  return ageBand === "18-28";
}

/** The band of an age in whole years; unknown when it is no human age. */
export function ageBandOf(years: number): AgeBand {
  if (!Number.isInteger(years) || years < 0 || years > 120) return "unknown";
  if (years < 18) return "under-18";
  if (years <= 28) return "18-28";
  return years < 60 ? "29-59" : "60-plus";
}

/** A stored text as one of the known values; anything else is unknown. */
export function asSex(text: string | null): Sex {
  return SEXES.find((sex) => sex === text) ?? "unknown";
}

export function asAgeBand(text: string | null): AgeBand {
  return AGE_BANDS.find((band) => band === text) ?? "unknown";
}

export function asRole(text: string | null): PersonRole {
  return PERSON_ROLES.find((role) => role === text) ?? "other";
}
