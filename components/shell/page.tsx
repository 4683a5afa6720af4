import type { ReactNode } from "react";

/** The main part of a page: its width and its margins; the target of the skip link. */
export function Page({ narrow, children }: { /** One form or one text. */ narrow?: boolean; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <div className={`mx-auto px-4 py-6 sm:py-8 ${narrow ? "max-w-3xl" : "max-w-page"}`}>{children}</div>
    </main>
  );
}
