import type { ReactNode } from "react";

type FieldsetProps = { legend: string; hint?: ReactNode; children: ReactNode; className?: string };

/** Fields that belong together under one title. */
export function Fieldset({ legend, hint, children, className = "" }: FieldsetProps) {
  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="mb-2 text-lg font-semibold">{legend}</legend>
      {hint && <div className="mb-3 max-w-measure text-sm text-ink-2">{hint}</div>}
      <div className="grid gap-5">{children}</div>
    </fieldset>
  );
}
