import type { FormState } from "@/lib/platform/form-state";

export type Values = FormState["values"];

/** The same field may be called "villages[]" in the form and "villages" in an error. */
export function fieldPath(name: string): string {
  return name.replace(/\[\]$/, "");
}

/**
 * What a field shows: what was laid over it (a draft, their text), else what was typed before a refusal, else what it
 * started with. A box that was not ticked is missing from what was typed: it is empty, not as it started.
 */
export function fieldValue(name: string, state: FormState, initial: Values, overlay: Values | null): string | string[] {
  const laid = overlay && lookUp(overlay, name);
  if (laid !== null && laid !== undefined) return laid;
  const refused = !state.done && Object.keys(state.values).length > 0;
  return lookUp(refused ? state.values : initial, name) ?? "";
}

/** The message of a field. `deep` also takes those of its parts ("villages.0" for "villages[]"). */
export function errorOf(name: string, state: FormState, deep = false): string | undefined {
  const path = fieldPath(name);
  return state.errors.find(({ field }) => fieldPath(field) === path || (deep && field.startsWith(`${path}.`)))?.message;
}

export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

export function many(value: string | string[] | undefined): string[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

function lookUp(values: Values, name: string): string | string[] | undefined {
  return values[name] ?? values[fieldPath(name)] ?? values[`${name}[]`];
}
