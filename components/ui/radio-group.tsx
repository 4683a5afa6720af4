"use client";
import { type Choice, ChoiceRow } from "./choice-look";
import { FieldNotes, type FieldProps, fieldLook, LEGEND, Optional } from "./field";
import { one } from "./form-answer";
import { useField } from "./form-context";

type RadioGroupProps = FieldProps & {
  /** `extra` stands under its choice and is shown while it is chosen. */
  options: Choice[];
  /** Short answers side by side. */
  inline?: boolean;
  value?: string;
};

/** One of a few. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, hint, optional, options, inline, className = "", value } = props;
  const field = useField(name, hint, value);
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
      <div className={inline ? "clear-both flex flex-wrap gap-x-8" : "clear-both grid"}>
        {options.map((option) => (
          <div key={option.value} className="group">
            <ChoiceRow
              type="radio"
              id={`${field.id}-${option.value}`}
              name={name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              disabled={option.disabled}
              defaultChecked={one(field.value) === option.value}
            />
            {option.extra && (
              <div className="mb-3 ml-3 hidden border-l-4 border-line pl-6 group-has-checked:block">{option.extra}</div>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
