import type { Door } from "@/lib/attendance/phone/door";
import { useKeepInTouch, useWarning } from "./keep-in-touch";
import { useDoorState } from "./use-door";

/** Rows of a meeting that is not on the screen go home all the same. */
export function InTouch({ door }: { door: Door }) {
  return useDoorState(door).badge.waiting > 0 ? <Sending door={door} /> : null;
}

function Sending({ door }: { door: Door }) {
  useKeepInTouch(door);
  useWarning(true);
  return null;
}
