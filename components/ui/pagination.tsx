import { Icon } from "./icon";
import { pageSteps } from "./page-steps";

export type PaginationWords = {
  label: string;
  previous: string;
  next: string;
  /** What a number means to those who hear it: "Page 3". */
  page: (page: number) => string;
};

type PaginationProps = { page: number; pages: number; href: (page: number) => string; words: PaginationWords };

const STEP =
  "inline-flex min-h-tap min-w-tap items-center justify-center gap-2 rounded-cut px-3 font-semibold text-action hover:bg-sunk";

/** Links to the pages of a list; nothing when there is one page. */
export function Pagination({ page, pages, href, words }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label={words.label} className="no-print mt-6 flex flex-wrap items-center gap-1 text-sm">
      {page > 1 && (
        <a rel="prev" href={href(page - 1)} className={STEP}>
          <Icon name="left" className="size-4" />
          {words.previous}
        </a>
      )}
      <ul className="tabular flex flex-wrap items-center gap-1">
        {pageSteps(page, pages).map((step, at) => (
          <li key={step ?? `gap-${at}`}>
            {step === null ? (
              <span className="px-1 text-ink-2">…</span>
            ) : (
              <a
                href={href(step)}
                aria-label={words.page(step)}
                aria-current={step === page ? "page" : undefined}
                className={`${STEP} aria-[current=page]:bg-ink aria-[current=page]:text-card`}
              >
                {step}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a rel="next" href={href(page + 1)} className={STEP}>
          {words.next}
          <Icon name="right" className="size-4" />
        </a>
      )}
    </nav>
  );
}
