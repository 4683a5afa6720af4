import type { FormState } from "@/lib/platform/form-state";

/** Their text, by form field name, and the version under which mine may still be saved. */
export type StaleEdit = { version?: string; theirs: Record<string, string>; by?: string; at?: string };

/**
 * Reads `detail` of a FormState with the reason "stale-edit":
 * `{ version: "4", theirs: { "title.ky": "…" }, by?: "Айгүл О.", at?: "23.11.2026 14:05" }`.
 * Nested objects are read as dotted names; null when the answer is no stale edit.
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

function flat(tree: Tree, before = ""): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(tree)) {
    if (isTree(value)) Object.assign(found, flat(value, `${before}${key}.`));
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
