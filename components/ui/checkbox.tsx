"use client";
import { type Choice, ChoiceRow } from "./choice-look";
import { FieldNotes, type FieldProps, fieldLook, LEGEND, Optional } from "./field";
import { many } from "./form-answer";
import { useField } from "./form-context";

type CheckboxProps = Omit<FieldProps, "optional"> & {
  /** What is posted when it is ticked; nothing is posted otherwise. */
  value?: string;
  /** Outside of a Form. */
  checked?: boolean;
};

/** One box: a yes or no. */
export function Checkbox({ name, label, hint, value = "on", checked, className = "" }: CheckboxProps) {
  const field = useField(name, undefined, checked ? value : "");
  return (
    <div data-field className={`${fieldLook(field.error)} ${className}`}>
      <FieldNotes {...field} />
      <ChoiceRow
        type="checkbox"
        label={label}
        hint={hint}
        {...field.control}
        value={value}
        defaultChecked={many(field.value).includes(value)}
      />
    </div>
  );
}

type CheckboxGroupProps = FieldProps & { options: Choice[]; columns?: 1 | 2; value?: string[] };

/** Any number of several. The name ends in "[]". */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, hint, optional, options, columns = 1, className = "", value } = props;
  const field = useField(name, hint, value, true);
  const chosen = many(field.value);
  return (
    <fieldset
      id={field.id}
      data-field
      tabIndex={-1}
      aria-describedby={field.describedBy}
      className={`${fieldLook(field.error)} ${className}`}
    >
      <legend className={LEGEND}>
        {label}
        {optional && <Optional />}
      </legend>
      <FieldNotes {...field} hint={hint} />
      <div className={`clear-both grid gap-x-6 ${columns === 2 ? "sm:grid-cols-2" : ""}`}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            type="checkbox"
            id={`${field.id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
