"use client";
import { asTypedDate } from "@/lib/platform/i18n/typed-date";
import type { FieldProps } from "./field";
import { TextInput } from "./text-input";

type DateFieldProps = FieldProps & { value?: string };

/**
 * A date typed as 26.11.2026 in a plain text field: a browser's own date field speaks the browser's language, never
 * Kyrgyz, and puts the month first on many machines. Starts with an ISO date or with what was typed.
 * The server reads it by readTypedDate.
 */
export function DateField(props: DateFieldProps) {
  return <TextInput {...props} width="short" inputMode="decimal" autoComplete="off" show={asTypedDate} />;
}

/** A time of a 24-hour day, typed as 14:00; the server reads it by readTypedTime. */
export function TimeField(props: DateFieldProps) {
  return <TextInput {...props} width="tiny" inputMode="decimal" autoComplete="off" />;
}
