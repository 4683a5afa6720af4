import { useCallback, useEffect, useRef } from "react";
import type { Door } from "@/lib/attendance/phone/door";
import { waitAfter } from "@/lib/attendance/phone/pace";

/** Taps of this time go in one request. */
const GATHER_MS = 1_500;

/**
 * Sends and fetches whenever it may help: at the start, after taps, when the network is back, when the page is looked at
 * again, and by a timer with back-off, since a browser believes in networks that are dead.
 * @returns to be called after each tap
 */
export function useKeepInTouch(door: Door): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOver = useRef(false);
  const plan = useCallback(
    (ms: number) => {
      clearTimeout(timer.current);
      if (isOver.current) return;
      timer.current = setTimeout(async () => plan(waitAfter(await door.sync(), Math.random())), ms);
    },
    [door],
  );
  useEffect(() => {
    const now = () => plan(0);
    const seen = () => document.visibilityState === "visible" && now();
    addEventListener("online", now);
    document.addEventListener("visibilitychange", seen);
    isOver.current = false;
    now();
    return () => {
      isOver.current = true;
      clearTimeout(timer.current);
      removeEventListener("online", now);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [plan]);
  return useCallback(() => {
    const { phase, failures } = door.state().sync;
    if (phase !== "idle")
      void door.sync(); // the round that is under way goes on with it
    else if (failures === 0) plan(GATHER_MS); // without a network each tap would be a try
  }, [door, plan]);
}

/** Closing the page with rows that nobody else has yet is asked about. */
export function useWarning(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = true; // what older browsers go by
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isUnsent]);
}
