import { z } from "zod";
import type { Bilingual } from "./i18n/bilingual";
import { readTypedDate, readTypedTime } from "./i18n/typed-date";
import { readTypedNumber } from "./i18n/typed-number";
import { isUuid, NO_ID } from "./uuid";

/** A person's own words: cleaned by the door, never empty when required. Messages are codes of fields.json. */
export function line(max: number) {
  return z.string("required").trim().min(1, "required").max(max, "too-long");
}

/** An id in a hidden field or an address. What is no id becomes the id of nothing: it is simply not found. */
export const idField = z
  .string("required")
  .max(64, "invalid")
  .transform((text) => (isUuid(text) ? text : NO_ID));

/** The version under which a record was opened; 0 when there was none. */
export const versionField = z.coerce.number("invalid").int("invalid").min(0, "invalid").max(1_000_000_000, "invalid");

/** A ticked box. */
export const tick = z
  .string()
  .optional()
  .transform((text) => text !== undefined);

/** A typed civil date ("26.11.2026") as "2026-11-26". */
export const typedDay = z.string("required").transform((text, context) => {
  const on = readTypedDate(text);
  if (on !== null && on < "2200-01-01") return on;
  context.addIssue({ code: "custom", message: "not-a-date" });
  return z.NEVER;
});

/** A typed time ("9.30") as "09:30". */
export const typedTime = z.string("required").transform((text, context) => {
  const time = readTypedTime(text);
  if (time !== null) return time;
  context.addIssue({ code: "custom", message: "not-a-time" });
  return z.NEVER;
});

/** A typed count of persons or votes; an empty field is null: unknown, which is not 0. */
export const typedCount = z
  .string()
  .max(20, "not-a-count")
  .optional()
  .transform((text, context) => {
    const count = readTypedNumber(text ?? "");
    if (count === null) return null;
    if (count !== undefined && Number.isInteger(count) && count >= 0 && count <= 100_000) return count;
    context.addIssue({ code: "custom", message: "not-a-count" });
    return z.NEVER;
  });

/** A text in Kyrgyz and Russian ("name.ky", "name.ru"); either or both may be missing. */
export function bilingualText(max: number) {
  const text = z.string().max(max, "too-long").optional();
  return z.object({ ky: text, ru: text }).default({}).transform(withoutGaps);
}

/** The same with at least one of the two languages given; the error stands at the group. */
export function requiredBilingual(max: number) {
  return bilingualText(max).refine((text) => Boolean(text.ky || text.ru), "required");
}

function withoutGaps({ ky, ru }: { ky?: string; ru?: string }): Bilingual {
  return { ...(ky ? { ky } : {}), ...(ru ? { ru } : {}) };
}
