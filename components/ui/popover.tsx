import type { CSSProperties, ReactNode } from "react";
import { type ButtonVariant, buttonLook } from "./button";

type PopoverProps = { id: string; label: ReactNode; variant?: ButtonVariant; small?: boolean; children: ReactNode };

/** A button and what it shows: the browser's own popover, closed by Escape or a press beside it; no script. */
export function Popover({ id, label, variant = "secondary", small, children }: PopoverProps) {
  const anchor = `--${id}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={buttonLook(variant, small)}
        style={{ anchorName: anchor } as CSSProperties}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="m-auto max-w-[min(24rem,calc(100vw-2rem))] rounded-cut border border-line-strong bg-card p-4 shadow-lift supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:mt-1"
        style={
          {
            positionAnchor: anchor,
            positionArea: "bottom span-right",
            positionTryFallbacks: "flip-block, flip-inline",
          } as CSSProperties
        }
      >
        {children}
      </div>
    </>
  );
}
