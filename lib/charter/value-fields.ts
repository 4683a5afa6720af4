import type { CharterValue } from "@/lib/notice-rules/charter";
import type { Quorum } from "@/lib/notice-rules/quorum";
import { asTypedDate } from "@/lib/platform/i18n/typed-date";

export type ValueFields = Record<string, string | string[]>;

/** A value as its form's fields hold it, by field name; the address of a value that was looked at holds the same. */
export function valueFields(value: CharterValue): ValueFields {
  return { ...termsFields(value), clause: value.clause ?? "", validFrom: asTypedDate(value.validFrom) };
}

/** The same without clause and day: what the form starts with where the charter says nothing yet. */
export function termsFields(value: CharterValue): ValueFields {
  if (value.duty === "channels") {
    const { all, atLeast } = value.channels;
    return { "channels[]": [...all], more: atLeast > 0 ? String(atLeast) : "" };
  }
  if (value.duty === "quorum") return thresholdFields(value.quorum);
  const { amount, unit, clear, atMost } = value;
  return { amount: String(amount), unit, clear: clear ? "on" : "", atMost: atMost === undefined ? "" : String(atMost) };
}

function thresholdFields(quorum: Quorum): ValueFields {
  const present = quorum.rule === "set" ? quorum.present : null;
  return {
    percent: present && present.as !== "count" ? String(present.percent) : "",
    count: present && present.as !== "percent" ? String(present.count) : "",
  };
}

/** The fields in one line, the same for the same values: for an address, and to tell what was looked at. */
export function fieldsLine(fields: ValueFields): string {
  const line = new URLSearchParams();
  for (const [name, given] of Object.entries(fields)) {
    for (const value of [given].flat()) if (value !== "") line.append(name, value);
  }
  return line.toString();
}
