import { useEffect, useRef, useState } from "react";
import type { DoorState } from "@/lib/attendance/phone/door";

export type Heads = DoorState["ownCount"];

/** A count goes into the log when the thumb rests this long: three hundred heads are not three hundred rows. */
const REST_MS = 1500;
const PREFIX = "door.heads.";

/**
 * The heads so far. Every press is on the disk at once, the page may be killed at any time; the log gets the sum when the
 * thumb rests, when the screen is left, and at the next start.
 */
export function useHeads(meetingId: string, known: Heads, onCount: (heads: Heads) => Promise<void>) {
  const [heads, setHeads] = useState<Heads>(() => pressed(meetingId) ?? known);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(() => {});
  tell.current = () => {
    clearTimeout(timer.current);
    tellHeads(meetingId, known, onCount);
  };
  useEffect(() => {
    const leave = () => tell.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  const press = (next: Heads) => {
    localStorage.setItem(PREFIX + meetingId, JSON.stringify(next));
    setHeads(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell.current(), REST_MS);
  };
  return { heads, press };
}

/** Puts what was pressed and not told yet into the log. A page that was killed may have told it with its last breath. */
export async function tellHeads(
  meetingId: string,
  known: Heads,
  onCount: (heads: Heads) => Promise<void>,
): Promise<void> {
  const sum = pressed(meetingId);
  if (!sum) return;
  if (!same(sum, known)) await onCount(sum);
  if (same(sum, pressed(meetingId))) forgetHeads(meetingId);
}

export function forgetHeads(meetingId: string): void {
  localStorage.removeItem(PREFIX + meetingId);
}

function pressed(meetingId: string): Heads | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + meetingId) ?? "null");
  } catch {
    return null;
  }
}

function same(a: Heads, b: Heads | null): boolean {
  return a.women === b?.women && a.men === b.men && a.youth === b.youth;
}
