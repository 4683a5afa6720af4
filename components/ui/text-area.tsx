"use client";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";
import { one } from "./form-answer";
import { useField } from "./form-context";

type TextAreaProps = FieldProps & {
  rows?: number;
  maxLength?: number;
  lang?: string;
  hideLabel?: boolean;
  value?: string;
};

/** Several lines; grows with the text where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, className, hideLabel, value, rows = 4, ...attributes } = props;
  const field = useField(name, hint, value);
  return (
    <Field {...field} label={label} hint={hint} optional={optional} hideLabel={hideLabel} className={className}>
      <textarea
        rows={rows}
        {...attributes}
        {...field.control}
        defaultValue={one(field.value)}
        className={`${controlLook(Boolean(field.error))} field-sizing-content max-h-[70vh]`}
        style={{ minHeight: `${rows * 1.5 + 1}em` }}
      />
    </Field>
  );
}
