"use client";
import type { ReactNode } from "react";
import { useSetting } from "./form-setting";
import { Icon } from "./icon";

/** What every field takes. Fields are required unless they say otherwise, and only the optional ones are marked. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  className?: string;
};

type FrameProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  hintId?: string;
  errorId?: string;
  optional?: boolean;
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** Label above, hint, error, control: the frame of a field of one control. */
export function Field({ id, label, hideLabel, optional, className = "", children, ...rest }: FrameProps) {
  return (
    <div data-field className={`${fieldLook(rest.error)} ${className}`}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1 block font-semibold"}>
        {label}
        {optional && <Optional />}
      </label>
      <FieldNotes {...rest} />
      {children}
    </div>
  );
}

/** Hint and error, with the ids that the control is described by. */
export function FieldNotes({
  hint,
  hintId,
  error,
  errorId,
}: Pick<FrameProps, "hint" | "hintId" | "error" | "errorId">) {
  const { words } = useSetting();
  return (
    <>
      {hint && (
        <div id={hintId} className="clear-both mb-1.5 max-w-measure text-sm text-ink-2">
          {hint}
        </div>
      )}
      {error && (
        <p id={errorId} className="clear-both mb-1.5 flex items-start gap-1.5 text-sm font-semibold text-missed">
          <Icon name="missed" className="mt-0.5 size-4" />
          <span>
            <span className="sr-only">{words.error} </span>
            {error}
          </span>
        </p>
      )}
    </>
  );
}

export function Optional() {
  const { words } = useSetting();
  return <span className="font-normal text-ink-2"> ({words.optional})</span>;
}

/** Floating keeps the legend inside the box of its group, beside the mark of an error. */
export const LEGEND = "float-left mb-1 w-full font-semibold [&+*]:clear-both";

export function fieldLook(error?: string): string {
  return `min-w-0 ${error ? "border-l-4 border-missed pl-3" : ""}`;
}
