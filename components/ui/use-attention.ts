"use client";
import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the focus to something that has just appeared, with its beginning in sight.
 * @param cause a new one draws the attention again, even when the words are the same
 */
export function useAttention(shown: boolean, cause: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cause is what counts.
  useEffect(() => {
    if (!shown) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "start" });
  }, [shown, cause]);
  return box;
}
