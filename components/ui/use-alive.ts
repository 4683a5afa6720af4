"use client";
import { useSyncExternalStore } from "react";

const noChange = () => () => undefined;

/** False on the server and while the page comes alive, true afterwards. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
}
