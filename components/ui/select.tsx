"use client";
import { type ControlWidth, controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";
import { one } from "./form-answer";
import { useField } from "./form-context";
import { Icon } from "./icon";

export type Option = { value: string; label: string; disabled?: boolean };

type SelectProps = FieldProps & {
  options?: Option[];
  groups?: { label: string; options: Option[] }[];
  /** Words of the first choice, which stands for "none". */
  empty?: string;
  width?: ControlWidth;
  hideLabel?: boolean;
  value?: string;
};

export function Select(props: SelectProps) {
  const { name, label, hint, optional, className, hideLabel, options = [], groups = [], empty, width, value } = props;
  const field = useField(name, hint, value);
  const chosen = one(field.value);
  return (
    <Field {...field} label={label} hint={hint} optional={optional} hideLabel={hideLabel} className={className}>
      <div className="relative flex">
        <select
          key={chosen}
          {...field.control}
          defaultValue={chosen}
          className={`${controlLook(Boolean(field.error), width)} appearance-none truncate pr-10`}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(toOption)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(toOption)}
            </optgroup>
          ))}
        </select>
        <Icon name="chevron" className="pointer-events-none -ml-8 size-4 self-center text-ink-2" />
      </div>
    </Field>
  );
}

function toOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
