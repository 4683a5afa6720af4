import { useEffect } from "react";
import type { Door } from "@/lib/attendance/phone/door";
import { waitAfter } from "@/lib/attendance/phone/pace";

/**
 * Sends and fetches whenever it may help: at the start, after a tap, when the network is back, when the page is looked at
 * again, and by a timer with back-off, since a browser believes in networks that are dead.
 */
export function useKeepInTouch(door: Door): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const round = async () => {
      clearTimeout(timer);
      const sync = await door.sync();
      clearTimeout(timer);
      if (!over) timer = setTimeout(round, waitAfter(sync, Math.random()));
    };
    const seen = () => document.visibilityState === "visible" && round();
    addEventListener("online", round);
    document.addEventListener("visibilitychange", seen);
    round();
    return () => {
      over = true;
      clearTimeout(timer);
      removeEventListener("online", round);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [door]);
}

/** Closing the page with rows that nobody else has yet is asked about. */
export function useWarning(waiting: number): void {
  useEffect(() => {
    if (waiting === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [waiting]);
}
