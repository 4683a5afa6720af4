import type { ReactNode } from "react";

type EmptyStateProps = {
  /** What this is. */
  title: string;
  /** Why it is empty and what will stand here. */
  children: ReactNode;
  /** The one button. */
  action?: ReactNode;
};

/** A place where nothing is yet, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-2 border-dashed border-line bg-card px-5 py-8 sm:px-8">
      <p className="text-lg font-semibold">{title}</p>
      <div className="mt-1 max-w-measure text-ink-2">{children}</div>
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
