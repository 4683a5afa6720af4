import type { z } from "zod";
import { now } from "./clock";
import { fieldName, issueCode, typedValues } from "./form-input";
import type { FormState } from "./form-state";
import type { Locale } from "./i18n/locale";
import { translator } from "./i18n/translate";
import { type Refusal, refuse } from "./outcome";

/** A form as it was sent; `fields`: what the messages of its fields are filled with. */
export type Submitted = { form: FormData; locale: Locale; fields: Map<string, Record<string, string | number>> };

/** What could not be read, by form field. */
export function invalidForm(error: z.ZodError, asked: Submitted): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = fieldName(issue.path, asked.form);
    const { code, fill } = issueCode(issue);
    fields[name] ??= code;
    if (!asked.fields.has(name)) asked.fields.set(name, fill);
  }
  return refuse("invalid-input", { fields });
}

/** What the form shows of a refusal, in the user's language, with everything that was typed. */
export function refusedForm(refusal: Refusal, { form, locale, fields }: Submitted): FormState {
  const say = translator(locale, "fields");
  const errors = Object.entries(refusal.fields ?? {}).map(([field, code]) => ({
    field,
    message: say(code, fields.get(field) ?? refusal.fill),
  }));
  const message = translator(locale, "refusals")(refusal.reason, refusal.fill);
  return {
    reason: refusal.reason,
    message,
    errors,
    values: typedValues(form),
    detail: refusal.detail,
    at: now().toString(),
  };
}
