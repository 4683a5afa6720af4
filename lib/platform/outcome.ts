/**
 * What a deed comes to. A refusal is a value: its `reason` (kebab-case) is its message key in refusals.json, `fields`
 * names codes of fields.json by form field, `fill` are the message's arguments, `detail` is for the screen.
 */
export type Outcome<V = null> = { ok: true; value: V } | Refusal;

export type Refusal = {
  ok: false;
  reason: string;
  fields?: Record<string, string>;
  fill?: Record<string, string | number>;
  detail?: unknown;
};

export function done<V>(value: V): { ok: true; value: V } {
  return { ok: true, value };
}

export function refuse(reason: string, more: Omit<Refusal, "ok" | "reason"> = {}): Refusal {
  return { ok: false, reason, ...more };
}
