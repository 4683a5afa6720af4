import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean; className?: string };

/** More, for those who want it: native <details>. Paper shows it open. */
export function Disclosure({ summary, children, open, className = "" }: DisclosureProps) {
  return (
    <details open={open} className={`group/more ${className}`}>
      <summary className="flex min-h-tap w-fit list-none items-center gap-2 py-1 font-semibold text-action [&::-webkit-details-marker]:hidden">
        <Icon name="right" className="size-4 group-open/more:rotate-90" />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-1 mb-2 ml-2 border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
