import { useEffect } from "react";
import { Icon } from "@/components/ui/icon";

/** What a tap did, and how to take it back. `id` tells one from the next of the same words. */
export type Told = { id: string; text: string; undo?: { label: string; run: () => void } };

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
        <div className="mx-auto mb-2 flex max-w-form items-center gap-3 rounded-cut bg-ink py-1.5 pr-1.5 pl-4 text-card shadow-lift">
          <Icon name="met" className="size-6" />
          <span className="min-w-0 flex-1 font-semibold leading-tight">{told.text}</span>
          {told.undo && (
            <button
              type="button"
              onClick={told.undo.run}
              className="min-h-14 shrink-0 rounded-cut border-2 border-card bg-ink px-4 font-semibold text-card focus-visible:outline-card"
            >
              {told.undo.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
