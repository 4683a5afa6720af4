import type { ReactNode } from "react";

type DiffRow = { label: string; before?: ReactNode; after?: ReactNode };

type DiffProps = { rows: DiffRow[]; words: { before: string; after: string; nothing: string } };

/** What changed, row by row: struck through and marked, so that paper tells it too. */
export function Diff({ rows, words }: DiffProps) {
  const nothing = <span className="text-ink-2">{words.nothing}</span>;
  return (
    <dl className="border-b border-line">
      {rows.map(({ label, before, after }) => (
        <div key={label} className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[10rem_1fr_1fr]">
          <dt className="font-semibold">{label}</dt>
          <dd className="min-w-0 border-l-4 border-line pl-3">
            <span className="block text-xs text-ink-2">{words.before}</span>
            {before ? <del className="text-ink-2">{before}</del> : nothing}
          </dd>
          <dd className="min-w-0 border-l-4 border-ink pl-3">
            <span className="block text-xs text-ink-2">{words.after}</span>
            {after ? <ins className="font-semibold no-underline">{after}</ins> : nothing}
          </dd>
        </div>
      ))}
    </dl>
  );
}
