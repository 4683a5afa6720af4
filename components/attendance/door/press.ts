import type { PointerEvent } from "react";

/** How far a finger may slip, in CSS pixels, and how long it may rest, in milliseconds, for a tap. */
const SLIP_PX = 10;
const REST_MS = 350;
/** When the browser's click for a tap has come, if it comes at all. */
const CLICK_MS = 1_000;

type Place = { x: number; y: number };
type Down = Place & { pointerId: number; at: number };

let down: Down | null = null;
let acted: Place[] = [];

/**
 * What a button needs to act when the finger is lifted, not when the browser has made a click of it: on a slow phone that
 * is a frame earlier. A mouse, a keyboard and a screen reader go by the click. The search keeps the focus.
 */
export function onPress(act: () => void) {
  return {
    onPointerDown: (event: PointerEvent) => {
      event.preventDefault();
      const { pointerId, timeStamp: at, pointerType, isPrimary } = event;
      down = pointerType === "touch" && isPrimary ? { pointerId, at, ...placeOf(event) } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const isTapped = down !== null && isTap(down, event);
      down = null;
      if (!isTapped) return;
      leaveOutClick(placeOf(event));
      act();
    },
    onClick: act,
  };
}

function isTap(down: Down, event: PointerEvent): boolean {
  const isSame = event.pointerId === down.pointerId && event.timeStamp - down.at <= REST_MS;
  return isSame && isNear(down, placeOf(event));
}

/** The click that follows says the same once more, and by then another button may lie under the finger. */
function leaveOutClick(place: Place): void {
  if (acted.length === 0) document.addEventListener("click", leaveOut, true);
  acted.push(place);
  setTimeout(() => forget(place), CLICK_MS);
}

function leaveOut(event: MouseEvent): void {
  const { pointerType = "touch" } = event as MouseEvent & { pointerType?: string }; // older browsers do not tell
  const place = acted.find((one) => isNear(one, placeOf(event)));
  if (!place || pointerType !== "touch") return;
  forget(place);
  event.preventDefault();
  event.stopImmediatePropagation();
}

function forget(place: Place): void {
  acted = acted.filter((one) => one !== place);
  if (acted.length === 0) document.removeEventListener("click", leaveOut, true);
}

const placeOf = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }): Place => ({ x, y });
const isNear = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y) <= SLIP_PX;
