"use client";
import type { InputHTMLAttributes, ReactNode } from "react";

export type Choice = { value: string; label: string; hint?: ReactNode; disabled?: boolean; extra?: ReactNode };

type ChoiceRowProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  type: "checkbox" | "radio";
  label: ReactNode;
  hint?: ReactNode;
};

/** A box or a circle with its words; the words belong to what is pressed. */
export function ChoiceRow({ type, label, hint, id, ...input }: ChoiceRowProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  const described = [input["aria-describedby"], hintId].filter(Boolean).join(" ") || undefined;
  return (
    <div className="grid grid-cols-[1.5rem_1fr] content-start gap-x-3">
      <input
        type={type}
        {...input}
        id={id}
        aria-describedby={described}
        className="mt-2.5 size-6 accent-action disabled:opacity-50"
      />
      <label htmlFor={id} className="flex min-h-tap items-center py-2 leading-snug">
        {label}
      </label>
      {hint && (
        <div id={hintId} className="col-start-2 -mt-1.5 mb-2 max-w-measure text-sm text-ink-2">
          {hint}
        </div>
      )}
    </div>
  );
}
