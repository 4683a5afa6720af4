import { Icon, type IconName } from "./icon";

export type StatusKind = "open" | "due-soon" | "met" | "late" | "missed" | "waived";

const LOOK: Record<StatusKind, { icon: IconName; colour: string }> = {
  open: { icon: "open", colour: "text-ink-2" },
  "due-soon": { icon: "soon", colour: "text-soon" },
  met: { icon: "met", colour: "text-met" },
  late: { icon: "late", colour: "text-soon" },
  missed: { icon: "missed", colour: "text-missed" },
  waived: { icon: "waived", colour: "text-ink-2" },
};

export function statusColour(kind: StatusKind): string {
  return LOOK[kind].colour;
}

/** The sign of a state by itself; a word must stand beside it. */
export function StatusIcon({ kind, className }: { kind: StatusKind; className?: string }) {
  return (
    <span className={LOOK[kind].colour}>
      <Icon name={LOOK[kind].icon} className={className} />
    </span>
  );
}

/** A state: sign and word. The colour is a third telling, never the only one. */
export function Status({ kind, word, quiet }: { kind: StatusKind; word: string; quiet?: boolean }) {
  return (
    <span className={`inline-flex items-start gap-1.5 font-semibold ${quiet ? "text-ink" : LOOK[kind].colour}`}>
      <span className={`flex h-[1.45em] items-center ${LOOK[kind].colour}`}>
        <Icon name={LOOK[kind].icon} className="size-4" />
      </span>
      {word}
    </span>
  );
}
