import type { ReactNode } from "react";

type SectionProps = { title: string; aside?: ReactNode; id?: string; className?: string; children: ReactNode };

/** A titled part of a page. */
export function Section({ title, aside, id, className = "mt-10", children }: SectionProps) {
  return (
    <section id={id} className={`scroll-mt-4 ${className}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl font-semibold">{title}</h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** A raised sheet of paper. `strong` marks the one that matters now. */
export function Sheet({
  strong,
  className = "",
  children,
}: {
  strong?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={`min-w-0 border-t-[5px] bg-card p-4 sm:p-5 ${strong ? "border-t-action" : "border-t-line"} ${className}`}
    >
      {children}
    </div>
  );
}
