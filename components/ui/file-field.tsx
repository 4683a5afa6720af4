"use client";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";

type FileFieldProps = FieldProps & {
  accept?: string;
  multiple?: boolean;
  capture?: "environment" | "user";
};

const BUTTON =
  "file:mr-3 file:min-h-9 file:rounded-cut file:border file:border-solid file:border-action file:bg-card file:px-3 file:text-sm file:font-semibold file:text-action";

/** A file from this device. The browser's own control, since it is the one that phones know. */
export function FileField({ name, label, hint, optional, className, ...attributes }: FileFieldProps) {
  const field = useField(name, hint);
  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={className}>
      <input
        type="file"
        {...attributes}
        {...field.control}
        className={`${controlLook(Boolean(field.error))} px-1.5 py-1 text-sm text-ink-2 ${BUTTON}`}
      />
    </Field>
  );
}
