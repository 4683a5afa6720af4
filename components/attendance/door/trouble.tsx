import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type Tone = "missed" | "soon" | "met" | "info";

const LOOK: Record<Tone, { icon: IconName; box: string; sign: string }> = {
  missed: { icon: "missed", box: "border-missed bg-missed-tint", sign: "text-missed" },
  soon: { icon: "soon", box: "border-soon bg-soon-tint", sign: "text-soon" },
  met: { icon: "met", box: "border-met bg-met-tint", sign: "text-met" },
  info: { icon: "info", box: "border-action bg-action-tint", sign: "text-action" },
};

/** Something to know before going on: a sign, and words. */
export function Trouble({ tone = "missed", children }: { tone?: Tone; children: ReactNode }) {
  const { icon, box, sign } = LOOK[tone];
  return (
    <div className={`flex items-start gap-[min(0.75rem,3vw)] rounded-cut border-2 px-page py-3 ${box}`}>
      <span className={sign}>
        <Icon name={icon} className="mt-0.5 size-5" />
      </span>
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-2">{children}</div>
    </div>
  );
}
