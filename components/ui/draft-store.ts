import type { Values } from "./form-answer";
import type { Sent } from "./sent-content";

/** What was typed and not yet accepted by the server; `sent` lets a repeated sending be recognised after a reload. */
export type Draft = { content: Values; savedAt: number; sent?: Sent };

const PREFIX = "draft:";
const KEPT_FOR = 30 * 24 * 3600 * 1000;

export function draftKey(owner: string, name: string): string {
  return `${PREFIX}${owner}:${name}`;
}

/** null when there is none, it is too old, or the browser keeps nothing. */
export function readDraft(key: string, now: number): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
    return draft && now - draft.savedAt < KEPT_FOR ? draft : null;
  } catch {
    return null;
  }
}

/** False when the browser has no room or forbids it; the form works on without. */
export function saveDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage forbidden: then nothing was kept either.
  }
}

/** Forgets every draft in this browser: on signing out, for the next person at this computer. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage forbidden: then nothing was kept either.
  }
}
