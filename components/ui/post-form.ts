import { type FormState, TOO_LARGE } from "@/lib/platform/form-state";

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * The action of a form that is sent to an address, because its files are too large for a server action. Several files
 * go one by one: each may be as large as is allowed, and a network that breaks costs only one. What is refused of some
 * does not hold up the others.
 */
export function postTo(address: string): FormAction {
  return async (_, form) => {
    let answer: FormState | null = null;
    for (const part of oneByOne(form)) {
      const next = await post(address, part);
      if (next.reason === "signed-out") return next;
      answer = answer ? both(answer, next) : next;
    }
    return answer as FormState;
  };
}

/** The form once for every file, with all its other fields. */
export function oneByOne(form: FormData): FormData[] {
  const entries = [...form.entries()];
  const files = entries.filter(([, value]) => typeof value !== "string");
  if (files.length < 2) return [form];
  return files.map(([name, file]) => {
    const part = new FormData();
    for (const [field, value] of entries) if (typeof value === "string") part.append(field, value);
    part.append(name, file);
    return part;
  });
}

/** Two answers as one: done only when both are. */
function both(before: FormState, next: FormState): FormState {
  if (before.done) return next;
  return next.done ? before : { ...before, errors: [...before.errors, ...next.errors] };
}

async function post(address: string, body: FormData): Promise<FormState> {
  const response = await fetch(address, { method: "POST", body, headers: { accept: "application/json" } });
  if (response.status === 401) return { reason: "signed-out", errors: [], values: {} };
  if (response.headers.get("content-type")?.startsWith("application/json")) return response.json();
  throw new Error(response.status === 413 ? TOO_LARGE : `Answered with ${response.status}`);
}
