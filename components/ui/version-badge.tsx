import type { ReactNode } from "react";

const LOOK = {
  plain: "border-line-strong text-ink",
  current: "border-ink bg-ink text-card",
  old: "border-line-strong text-ink-2 line-through",
} as const;

/** Which version this is; an old one is struck through. */
export function VersionBadge({ tone = "plain", children }: { tone?: keyof typeof LOOK; children: ReactNode }) {
  return (
    <span className={`tabular inline-block rounded-cut border px-2 text-sm leading-6 font-semibold ${LOOK[tone]}`}>
      {children}
    </span>
  );
}
