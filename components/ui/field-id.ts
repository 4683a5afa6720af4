import { fieldPath } from "./form-answer";

/** The id of a field; links of the error summary go to it. */
export function fieldId(form: string, name: string): string {
  return form ? `${form}-${fieldPath(name)}` : fieldPath(name);
}
