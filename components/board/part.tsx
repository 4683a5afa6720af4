import type { ReactNode } from "react";

type PartProps = { title: string; aside?: ReactNode; level?: "h1" | "h2"; id?: string; children: ReactNode };

/** A titled part of a resident's page; one heading below that of the page. */
export function Part({ title, aside, level = "h1", id, children }: PartProps) {
  const Heading = level === "h1" ? "h2" : "h3";
  return (
    <section id={id} className="mt-8">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <Heading className="text-xl font-semibold">{title}</Heading>
        {aside && <span className="text-sm text-ink-2">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
