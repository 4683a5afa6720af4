import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type Tone = "info" | "soon" | "missed" | "met";

const LOOK: Record<Tone, { box: string; sign: string; icon: IconName }> = {
  info: { box: "border-ink-2 bg-sunk", sign: "text-ink-2", icon: "info" },
  soon: { box: "border-soon bg-soon-tint", sign: "text-soon", icon: "soon" },
  missed: { box: "border-missed bg-missed-tint", sign: "text-missed", icon: "missed" },
  met: { box: "border-met bg-met-tint", sign: "text-met", icon: "met" },
};

type CalloutProps = {
  tone?: Tone;
  title?: string;
  /** "alert" or "status" when it appears while one works; none when it stands on the page from the start. */
  role?: "alert" | "status";
  /** Buttons below the text. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** Something to know before going on. The sign and the words carry the tone; the colour only helps. */
export function Callout({ tone = "info", title, role, actions, className = "", children }: CalloutProps) {
  const { box, sign, icon } = LOOK[tone];
  return (
    <div role={role} className={`flex gap-3 border-l-4 px-4 py-3 ${box} ${className}`}>
      <span className={`pt-0.5 ${sign}`}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0 grow">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-measure">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
