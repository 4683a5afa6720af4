"use client";
import type { InputHTMLAttributes } from "react";
import { type ControlWidth, controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";
import { one } from "./form-answer";
import { useField } from "./form-context";

type TextInputProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "autoComplete" | "inputMode" | "maxLength" | "spellCheck" | "lang" | "enterKeyHint" | "list" | "autoCapitalize"
  > & {
    type?: "text" | "email" | "tel" | "password" | "search" | "url";
    width?: ControlWidth;
    hideLabel?: boolean;
    /** Stands before or after what is typed: a unit, a currency. */
    prefix?: string;
    suffix?: string;
    /** What it starts with outside of a Form. */
    value?: string;
    /** How a stored value is written in the field. */
    show?: (value: string) => string;
  };

export function TextInput(props: TextInputProps) {
  const { name, label, hint, optional, className, hideLabel, prefix, suffix, value, show, width, ...attributes } =
    props;
  const field = useField(name, hint, value);
  const shown = one(field.value);
  const control = (
    <input
      type="text"
      {...attributes}
      {...field.control}
      defaultValue={show ? show(shown) : shown}
      className={controlLook(Boolean(field.error), width)}
    />
  );
  return (
    <Field {...field} label={label} hint={hint} optional={optional} hideLabel={hideLabel} className={className}>
      {prefix || suffix ? (
        <div className="flex items-center gap-2">
          {prefix && <span className="text-ink-2">{prefix}</span>}
          {control}
          {suffix && <span className="text-ink-2">{suffix}</span>}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}
