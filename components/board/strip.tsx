import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

export type StripTone = "missed" | "soon" | "info" | "met";

const LOOK: Record<StripTone, { box: string; sign: string; icon: IconName }> = {
  missed: { box: "border-missed bg-missed-tint", sign: "text-missed", icon: "missed" },
  soon: { box: "border-soon bg-soon-tint", sign: "text-soon", icon: "soon" },
  info: { box: "border-ink-2 bg-sunk", sign: "text-ink-2", icon: "info" },
  met: { box: "border-met bg-met-tint", sign: "text-met", icon: "met" },
};

/** What residents must know before they read on. Sign and words carry it, the colour only helps. */
export function Strip({ tone, title, children }: { tone: StripTone; title: string; children?: ReactNode }) {
  const { box, sign, icon } = LOOK[tone];
  return (
    <div className={`mb-4 flex gap-3 border-l-4 px-4 py-3 ${box}`}>
      <span className={`shrink-0 pt-0.5 ${sign}`}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
