import { Icon } from "@/components/ui/icon";

/** Proven and claimed are different, and look different: by sign and word. */
export function ProofMark({ isProven, word }: { isProven: boolean; word: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-semibold ${isProven ? "text-met" : "text-ink-2"}`}>
      <Icon name={isProven ? "met" : "late"} className="size-4" />
      {word}
    </span>
  );
}
