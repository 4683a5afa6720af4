import { TextLink } from "./button";

export type Crumb = { href: string; label: string };

/** The way up, without the page itself: its title stands below. */
export function Breadcrumb({ label, crumbs }: { label?: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ href, label: words }, at) => (
          <li key={href} className="flex items-center gap-x-2">
            {at > 0 && (
              <span aria-hidden="true" className="text-ink-2">
                /
              </span>
            )}
            <TextLink href={href} className="inline-flex min-h-8 items-center">
              {words}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
