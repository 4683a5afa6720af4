import { useState } from "react";

const PREFIX = "door.typed.";

/**
 * Something typed or chosen that a reload must not lose: kept for as long as this tab lives, and gone with it, since it
 * may be a name.
 */
export function useTyped<V>(name: string, initial: V): [value: V, set: (value: V) => void] {
  const [value, setValue] = useState<V>(() => read(name) ?? initial);
  const set = (next: V) => {
    setValue(next);
    if (next === initial) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(next));
  };
  return [value, set];
}

/** Forgets what was typed on every screen. */
export function forgetTyped(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
}

function read<V>(name: string): V | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
