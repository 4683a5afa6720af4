import type { CharterValue } from "@/lib/notice-rules/charter";

/** A row of the table of charter values, as it is selected. */
export type CharterRow = {
  kind: string;
  duty: string;
  amount: number | null;
  unit: string | null;
  clear: boolean;
  atMost: number | null;
  channels: unknown;
  quorum: unknown;
  clause: string;
  validFrom: Date;
  validTo: Date | null;
};

/** The value that a row holds, as the rule engine takes it. The database keeps exactly one of amount, channels, quorum. */
export function charterValueOf(row: CharterRow): CharterValue {
  const { kind, duty, amount, unit, clear, atMost, channels, quorum, clause, validFrom, validTo } = row;
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);
  const entry = { kind, duty, clause, validFrom: dayOf(validFrom), ...(validTo ? { validTo: dayOf(validTo) } : {}) };
  if (channels) return { ...entry, channels } as CharterValue;
  if (quorum) return { ...entry, quorum } as CharterValue;
  return { ...entry, amount, unit, clear, ...(atMost === null ? {} : { atMost }) } as CharterValue;
}
