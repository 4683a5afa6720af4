import { EMPTY_FORM, type FormState } from "@/lib/platform/form-state";
import { fieldValue, many, type Values } from "./form-answer";

/** Their text, by form field name, and the version under which mine may still be saved. */
export type StaleEdit = { version?: string; theirs: Values; by?: string; at?: string };

/**
 * Reads `detail` of a FormState with the reason "stale-edit":
 * `{ version: "4", theirs: { "title.ky": "…" }, by?: "Айгүл О.", at?: "23.11.2026 14:05" }`.
 * Nested objects are read as dotted names, lists ("villages[]") stay lists; null when the answer is no stale edit.
 */
export function readStaleEdit(state: FormState): StaleEdit | null {
  if (state.reason !== "stale-edit") return null;
  const detail = isTree(state.detail) ? state.detail : {};
  return {
    version: word(detail.version),
    theirs: flat(isTree(detail.theirs) ? detail.theirs : {}),
    by: word(detail.by),
    at: word(detail.at),
  };
}

type Tree = { [key: string]: unknown };

/** Whether two values of a field say the same; in a list of choices the order says nothing. */
export function sameChoice(left: Values[string] | undefined, right: Values[string] | undefined): boolean {
  return String(many(left).toSorted()) === String(many(right).toSorted());
}

/** Their text for the fields that I left as they were: nobody means to undo what another person changed meanwhile. */
export function theirsWhereUntouched(state: FormState, mine: Values, initial: Values): Values {
  const theirs = Object.entries(readStaleEdit(state)?.theirs ?? {});
  const asOpened = (name: string) => fieldValue(name, EMPTY_FORM, initial, null);
  return Object.fromEntries(
    theirs.filter(([name, value]) => sameChoice(mine[name], asOpened(name)) && !sameChoice(mine[name], value)),
  );
}

function flat(tree: Tree, before = ""): Values {
  const found: Values = {};
  for (const [key, value] of Object.entries(tree)) {
    if (isTree(value)) Object.assign(found, flat(value, `${before}${key}.`));
    else if (Array.isArray(value)) found[before + key] = value.flatMap((each) => word(each) ?? []);
    else found[before + key] = word(value) ?? "";
  }
  return found;
}

function word(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
