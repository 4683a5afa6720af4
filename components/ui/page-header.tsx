import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

type PageHeaderProps = {
  title: string;
  /** A small line above: the day, the kind. */
  over?: ReactNode;
  breadcrumb?: Crumb[];
  breadcrumbLabel?: string;
  /** Beside the title: a state, the one button. */
  aside?: ReactNode;
  /** Below the title: facts, a lead. */
  children?: ReactNode;
};

/** Where one is: the only h1 of a page. */
export function PageHeader({ title, over, breadcrumb, breadcrumbLabel, aside, children }: PageHeaderProps) {
  return (
    <div className="mb-6">
      {breadcrumb && <Breadcrumb crumbs={breadcrumb} label={breadcrumbLabel} />}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          {over && <p className="mb-1 text-sm text-ink-2">{over}</p>}
          <h1 className="text-[length:min(var(--text-2xl),10vw)] leading-(--text-2xl--line-height) font-bold tracking-tight sm:text-3xl sm:leading-(--text-3xl--line-height)">
            {title}
          </h1>
        </div>
        {aside && <div className="flex flex-wrap items-center gap-3">{aside}</div>}
      </div>
      {children && <div className="mt-3">{children}</div>}
    </div>
  );
}
