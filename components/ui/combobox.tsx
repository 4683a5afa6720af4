"use client";
import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import { type ComboboxOption, searchOptions } from "./combobox-search";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";
import { one } from "./form-answer";
import { useField, useFormView } from "./form-context";
import { useSetting } from "./form-setting";
import { Select } from "./select";
import { useAlive } from "./use-alive";

export type { ComboboxOption };

type ComboboxProps = FieldProps & {
  options: ComboboxOption[];
  /** Also post what was typed under this name, chosen or not: for a person or place that is not in the list. */
  freeName?: string;
  /** Words of the choice "none" in the list that stands here before JavaScript. */
  empty?: string;
  value?: string;
};

/**
 * One of many, found by two letters of any word in any order (ң is found as н). Posts the option's value.
 * Before JavaScript it is an ordinary list.
 */
export function Combobox(props: ComboboxProps) {
  const alive = useAlive();
  const { options, empty = "", freeName: _, ...rest } = props;
  return alive ? <LiveCombobox {...props} /> : <Select {...rest} options={options} empty={empty} />;
}

function LiveCombobox({ name, label, hint, optional, className, options, freeName, value }: ComboboxProps) {
  const field = useField(name, hint, value);
  const { touch, value: valueIn } = useFormView();
  const { words } = useSetting();
  const [chosen, setChosen] = useState(one(field.value));
  const [typed, setTyped] = useState(() => labelOf(options, chosen) ?? (freeName ? one(valueIn(freeName)) : ""));
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const unchanged = typed === labelOf(options, chosen);
  const hits = useMemo(
    () => (open ? searchOptions(options, unchanged ? "" : typed) : []),
    [open, options, typed, unchanged],
  );
  const list = `${field.id}-list`;
  const active = hits[at];

  // The hidden field changes without an input event of its own, and only after this rendering.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once per choice.
  useEffect(() => {
    if (chosen !== one(field.value)) touch();
  }, [chosen]);

  const type = (text: string) => {
    setTyped(text);
    setChosen("");
    setAt(0);
    setOpen(true);
  };
  const choose = (option: ComboboxOption) => {
    setTyped(option.label);
    setChosen(option.value);
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (open && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && open && active) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={`relative ${className ?? ""}`}>
      <input
        {...field.control}
        name={freeName}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${list}-${at}` : undefined}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        className={controlLook(Boolean(field.error))}
      />
      <input type="hidden" name={name} value={chosen} />
      <Hits list={list} label={label} hits={open ? hits : []} at={at} choose={choose} />
      <p role="status" className={open && hits.length === 0 ? "mt-1 text-sm text-ink-2" : "sr-only"}>
        {open && (hits.length === 0 ? words.none : words.found.replace("{count}", String(hits.length)))}
      </p>
    </Field>
  );
}

type HitsProps = {
  list: string;
  label: string;
  hits: ComboboxOption[];
  at: number;
  choose: (option: ComboboxOption) => void;
};

function Hits({ list, label, hits, at, choose }: HitsProps) {
  return (
    <div
      id={list}
      role="listbox"
      aria-label={label}
      hidden={hits.length === 0}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      className="absolute z-10 mt-1 max-h-80 w-full max-w-form overflow-y-auto rounded-cut border border-line-strong bg-card shadow-lift"
    >
      {hits.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text field, which keeps the focus.
        <div
          key={option.value}
          id={`${list}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          ref={(element) => {
            if (index === at) element?.scrollIntoView({ block: "nearest" });
          }}
          onClick={() => choose(option)}
          className="flex min-h-tap flex-wrap items-center gap-x-3 border-l-4 border-transparent px-3 py-1.5 aria-selected:border-action aria-selected:bg-action-tint hover:bg-sunk"
        >
          {option.label}
          {option.hint && <span className="text-sm text-ink-2">{option.hint}</span>}
        </div>
      ))}
    </div>
  );
}

function labelOf(options: ComboboxOption[], value: string): string | undefined {
  return value ? options.find((option) => option.value === value)?.label : undefined;
}
