import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** What a tap did, and how to take it back. `id` tells one from the next of the same words. */
export type Told = {
  id: string;
  text: string;
  /** It was not done: the words say why. */
  failed?: boolean;
  undo?: { label: string; run: () => void };
};

/** Long enough for cold hands that noticed too late. */
const SHOWN_FOR_MS = 8000;

/** Says at the foot of the screen what the last tap did; read aloud, never in the way of the next tap. */
export function Toast({ told, onOver }: { told: Told | null; onOver: () => void }) {
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(onOver, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [told, onOver]);
  return (
    <div role="status" aria-live="polite" className="px-3">
      {told && (
        <div
          className={`mx-auto mb-2 flex max-w-form flex-wrap items-center gap-x-3 gap-y-1 rounded-cut border-2 py-1 pr-1 pl-3 text-ink shadow-lift ${told.failed ? "border-missed bg-missed-tint" : "border-met bg-met-tint"}`}
        >
          <Icon
            name={told.failed ? "missed" : "met"}
            className={`size-6 ${told.failed ? "text-missed" : "text-met"}`}
          />
          <span className="min-w-0 flex-1 basis-[min(6rem,40vw)] py-2 font-semibold text-[min(var(--text-base),6.25vw)] leading-tight">
            {told.text}
          </span>
          {told.undo && (
            <Button
              variant="secondary"
              onClick={told.undo.run}
              className="min-h-press! shrink-0 px-3! text-[min(var(--text-base),6.25vw)]!"
            >
              {told.undo.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
