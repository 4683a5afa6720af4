import type { Temporal } from "temporal-polyfill";
import { lineOf } from "./addresses";
import { type CharterEditing, valuesOf } from "./charter-view";
import { SetCharterValue, typedValue } from "./schema";
import { type ValueFields, valueFields } from "./value-fields";
import { type Effects, whatIf } from "./what-if";

export type LookedAt = { line: string; fields: ValueFields; effects: Effects };
type Query = Record<string, string | string[] | undefined>;

/** The values in the page's address with what they would change; null while there are none, or none that can be read. */
export function lookedAt(query: Query, editing: CharterEditing, now: Temporal.Instant): LookedAt | null {
  const { ground, kind, subject, entries, meetings, calendar } = editing;
  const typed = SetCharterValue.safeParse({
    ...query,
    ...{ municipalityId: ground.id, kind, duty: subject, version: "0" },
    channels: [query["channels[]"] ?? []].flat(),
  });
  if (!typed.success) return null;
  const value = typedValue(typed.data);
  const where = { zone: ground.timeZone, calendar };
  return {
    line: lineOf(typed.data),
    fields: valueFields(value),
    effects: whatIf({ value, values: valuesOf(entries), meetings, now, ...where }),
  };
}
