"use client";
import { type DragEvent, type ReactNode, useRef } from "react";

type DragListProps = { className?: string; children: ReactNode };

/**
 * A list whose items may also be dragged with a mouse, by their DragHandle. An item says `data-drag-item` with its id,
 * and holds ReorderButtons: a drop posts the same form, as `move=before:<id>:<other>` or `after:…`.
 */
export function DragList({ className, children }: DragListProps) {
  const dragged = useRef<string | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const unmark = () => marked.current?.removeAttribute("data-drop");
  const start = (event: DragEvent<HTMLElement>) => {
    dragged.current = itemAt(event)?.dataset.dragItem ?? null;
    event.dataTransfer.effectAllowed = "move";
  };
  const over = (event: DragEvent<HTMLElement>) => {
    const item = itemAt(event);
    unmark();
    if (!dragged.current || !item || item.dataset.dragItem === dragged.current) return;
    event.preventDefault();
    item.dataset.drop = sideOf(event, item);
    marked.current = item;
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const item = itemAt(event);
    unmark();
    if (!dragged.current || !item || item.dataset.dragItem === dragged.current) return;
    event.preventDefault();
    place(event.currentTarget, `${sideOf(event, item)}:${dragged.current}:${item.dataset.dragItem}`, dragged.current);
  };
  const end = () => {
    unmark();
    dragged.current = null;
  };
  return (
    <ol className={className} onDragStart={start} onDragOver={over} onDrop={drop} onDragEnd={end}>
      {children}
    </ol>
  );
}

function itemAt({ target }: DragEvent<HTMLElement>): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-drag-item]") : null;
}

function sideOf({ clientY }: DragEvent<HTMLElement>, item: HTMLElement): "before" | "after" {
  const { top, height } = item.getBoundingClientRect();
  return clientY < top + height / 2 ? "before" : "after";
}

function place(list: HTMLElement, move: string, id: string): void {
  const button = list.querySelector<HTMLButtonElement>(`[data-drag-item="${CSS.escape(id)}"] button[data-place]`);
  if (!button) return;
  button.value = move;
  button.click();
}
