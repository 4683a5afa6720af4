import "server-only";
import { charterValueOf } from "@/lib/charter/value-row";
import type { CharterValue } from "@/lib/notice-rules/charter";
import { db } from "@/lib/platform/db/client";

const COLUMNS = {
  ...{ kind: true, duty: true, amount: true, unit: true, clear: true, atMost: true, channels: true, quorum: true },
  ...{ clause: true, validFrom: true, validTo: true },
} as const;

/** What municipalities entered from their own charters, by municipality; withdrawn values are left out. One query. */
export async function findCharterValues(municipalityIds: readonly string[]): Promise<Map<string, CharterValue[]>> {
  const found = new Map<string, CharterValue[]>();
  if (municipalityIds.length === 0) return found;
  const rows = await db.charterValue.findMany({
    where: { municipalityId: { in: [...municipalityIds] }, withdrawnAt: null },
    orderBy: { enteredAt: "asc" },
    select: { municipalityId: true, ...COLUMNS },
  });
  for (const { municipalityId, ...row } of rows) {
    found.set(municipalityId, [...(found.get(municipalityId) ?? []), charterValueOf(row)]);
  }
  return found;
}

/** Where a municipality counts its days, and what it entered from its charter. Null for a code nobody has. One query. */
export async function findCharterOf(soate: string): Promise<{ zone: string; values: CharterValue[] } | null> {
  const found = await db.municipality.findUnique({
    relationLoadStrategy: "join",
    where: { soate },
    select: {
      timeZone: true,
      charterValues: { where: { withdrawnAt: null }, orderBy: { enteredAt: "asc" }, select: COLUMNS },
    },
  });
  return found && { zone: found.timeZone, values: found.charterValues.map(charterValueOf) };
}
