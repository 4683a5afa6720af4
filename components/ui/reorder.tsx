"use client";
import { useEffect, useRef } from "react";
import { buttonLook } from "./button";
import { useFormView } from "./form-context";
import { Icon } from "./icon";

type ReorderButtonsProps = {
  /** Of the item that moves. */
  id: string;
  name?: string;
  /** With the item's name in them: «Move "Water" up». */
  labels: { up: string; down: string };
  first?: boolean;
  last?: boolean;
};

/** Which button was pressed last; the list is rendered anew in between, and the press must not lose its place. */
let pressed: { id: string; way: string } | null = null;

/**
 * Two submit buttons that post `move=up:<id>` or `move=down:<id>`; they keep the focus while the item travels. The third
 * is pressed by a DragList alone.
 */
export function ReorderButtons({ id, name = "move", labels, first, last }: ReorderButtonsProps) {
  const box = useRef<HTMLSpanElement>(null);
  const { pending } = useFormView();
  useEffect(() => {
    if (pending || pressed?.id !== id) return;
    const focused = document.activeElement;
    if (focused !== document.body && !box.current?.contains(focused)) return;
    const buttons = Array.from(box.current?.querySelectorAll("button") ?? []);
    const same = buttons.find((button) => button.value === `${pressed?.way}:${id}` && !button.disabled);
    (same ?? buttons.find((button) => !button.disabled))?.focus();
  });
  const button = (way: "up" | "down", off?: boolean) => (
    <button
      type="submit"
      name={name}
      value={`${way}:${id}`}
      aria-label={labels[way]}
      disabled={off}
      aria-disabled={pending || undefined}
      onClick={() => {
        pressed = { id, way };
      }}
      className={`${buttonLook("quiet", true)} disabled:invisible`}
    >
      <Icon name={way} />
    </button>
  );
  return (
    <span ref={box} className="no-print inline-flex">
      {button("up", first)}
      {button("down", last)}
      <button type="submit" name={name} hidden data-place="" tabIndex={-1} aria-hidden="true" />
    </span>
  );
}
