/**
 * What a form action answers and a form shows. Server actions have the signature
 * `(state: FormState, form: FormData) => Promise<FormState>`.
 *
 * - `done`: the deed is done; `message` says it in the user's language.
 * - `reason`: why it was refused, in kebab-case; "signed-out" and "stale-edit" have their own look in components/ui/form.tsx.
 * - `errors`: messages by form field name ("title.ky"); a message of the whole form has the field "".
 * - `values`: what was typed, by form field name, so that nothing has to be typed again.
 * - `detail`: more about a refusal; for "stale-edit" see components/ui/stale-edit.ts.
 * - `at`: instant of the answer; two answers with the same text are still two answers.
 */
export type FormState = {
  done?: true;
  message?: string;
  reason?: string;
  errors: { field: string; message: string }[];
  values: Record<string, string | string[]>;
  detail?: unknown;
  at?: string;
};

/** What a door answers, as plain text with 413, to more than it takes; the form says it in the user's words. */
export const TOO_LARGE = "too-large";

export const EMPTY_FORM: FormState = { errors: [], values: {} };
