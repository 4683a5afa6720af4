import type { ReactNode } from "react";

/** Facts under a title, side by side as there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="flex flex-wrap gap-x-10 gap-y-2 text-sm">{children}</dl>;
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-2">{term}</dt>
      <dd className="text-base font-semibold">{children}</dd>
    </div>
  );
}

/** A list of terms and what they are, one row each: a summary before a deed, the parts of a record. */
export function DefinitionRows({ children }: { children: ReactNode }) {
  return <dl className="border-b border-line">{children}</dl>;
}

/** Side by side, or one below the other where the column is narrow. `action` is usually a link "change". */
export function DefinitionRow({ term, action, children }: { term: string; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-0.5 border-t border-line py-2.5">
      <dt className="w-56 max-w-full text-ink-2">{term}</dt>
      <dd className="min-w-0 max-w-measure grow basis-48 whitespace-pre-line">{children}</dd>
      {action && <dd className="text-sm sm:text-right">{action}</dd>}
    </div>
  );
}
