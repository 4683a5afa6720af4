import { isSet } from "@/lib/notice-rules/cell";
import type { CharterValue } from "@/lib/notice-rules/charter";
import { cellOf } from "@/lib/notice-rules/rules";
import { asTypedDate } from "@/lib/platform/i18n/typed-date";
import { type CharterEditing, entriesOf } from "./charter-view";
import { termsFields, type ValueFields } from "./value-fields";

/** What the form starts with: the rule in force, to begin today; the clause only where it is the charter's already. */
export function firstFields(editing: CharterEditing): ValueFields {
  const { subject, kind, today, entries } = editing;
  const own = entriesOf(entries, subject).find(
    ({ value, withdrawn }) => !withdrawn && value.validFrom <= today && (!value.validTo || today <= value.validTo),
  );
  const value = own?.value ?? given(editing, { kind, clause: null, validFrom: today });
  return {
    ...(value ? termsFields(value) : { unit: "cd" }),
    clause: own?.value.clause ?? "",
    validFrom: asTypedDate(today),
  };
}

function given({ rules, subject }: CharterEditing, entry: Pick<CharterValue, "kind" | "clause" | "validFrom">) {
  if (subject === "quorum") return { ...entry, duty: subject, quorum: rules.quorum };
  const cell = cellOf(rules, subject === "channels" ? "post-notice" : subject);
  if (!cell || !isSet(cell)) return null;
  if (subject === "channels") return cell.channels ? { ...entry, duty: subject, channels: cell.channels } : null;
  const { amount, unit, clear, atMost } = cell;
  return { ...entry, duty: subject, amount, unit, clear, ...(atMost === undefined ? {} : { atMost }) };
}
