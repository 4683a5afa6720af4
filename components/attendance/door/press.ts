import type { SyntheticEvent, TouchEvent } from "react";

/** How far a finger may slip for a tap, in CSS pixels; it may rest as long as it likes. */
const SLIP_PX = 10;

type Down = { id: number; x: number; y: number };

let down: Down | null = null;

/**
 * What a button needs to act when the finger is lifted. For a touch that is taken so, the browser makes no click, which
 * would cost a slow phone some frames and might find another button under the finger. A mouse, a keyboard and a screen
 * reader go by the click. The search keeps the focus.
 */
export function onPress(act: () => void) {
  return {
    onPointerDown: (event: SyntheticEvent) => event.preventDefault(),
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : null;
      down = touch ? { id: touch.identifier, x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const isTapped = down !== null && event.cancelable && isTap(down, event); // a scroll cannot be cancelled
      down = null;
      if (!isTapped) return;
      event.preventDefault();
      act();
    },
    onClick: act,
  };
}

function isTap({ id, x, y }: Down, { changedTouches }: TouchEvent): boolean {
  const touch = Array.from(changedTouches).find(({ identifier }) => identifier === id);
  return touch !== undefined && Math.hypot(touch.clientX - x, touch.clientY - y) <= SLIP_PX;
}
