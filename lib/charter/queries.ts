import "server-only";
import type { CharterValue } from "@/lib/notice-rules/charter";
import { db } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";

/** What municipalities entered from their own charters, by municipality; withdrawn values are left out. One query. */
export async function findCharterValues(municipalityIds: readonly string[]): Promise<Map<string, CharterValue[]>> {
  const found = new Map<string, CharterValue[]>();
  if (municipalityIds.length === 0) return found;
  const rows = await db.charterValue.findMany({
    where: { municipalityId: { in: [...municipalityIds] }, withdrawnAt: null },
    orderBy: { enteredAt: "asc" },
    select: {
      ...{ municipalityId: true, kind: true, duty: true, amount: true, unit: true, clear: true, atMost: true },
      ...{ clause: true, validFrom: true, validTo: true },
    },
  });
  for (const { municipalityId, atMost, validFrom, validTo, ...row } of rows) {
    const value = {
      ...row,
      ...(atMost === null ? {} : { atMost }),
      validFrom: fromDateColumn(validFrom),
      ...(validTo ? { validTo: fromDateColumn(validTo) } : {}),
    } as CharterValue;
    found.set(municipalityId, [...(found.get(municipalityId) ?? []), value]);
  }
  return found;
}
