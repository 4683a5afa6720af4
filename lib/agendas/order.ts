/** One place up or down, by an arrow; or beside another item, by dragging. */
export type Move = { id: string; way: "up" | "down" } | { id: string; way: "before" | "after"; of: string };

const ID = "[0-9a-f-]{1,64}";
const STEP = new RegExp(`^(up|down):(${ID})$`, "i");
const BESIDE = new RegExp(`^(before|after):(${ID}):(${ID})$`, "i");

/** Reads what the form posts: "up:<id>", "down:<id>", "before:<id>:<other>", "after:<id>:<other>"; null for anything else. */
export function readMove(text: string): Move | null {
  const [, step, stepped] = STEP.exec(text) ?? [];
  if (step && stepped) return { way: step.toLowerCase() as "up" | "down", id: stepped };
  const [, side, id, of] = BESIDE.exec(text) ?? [];
  return side && id && of ? { way: side.toLowerCase() as "before" | "after", id, of } : null;
}

/** The order after one item moved; unchanged at either end and for an unknown item. */
export function moved(ids: readonly string[], move: Move): string[] {
  const from = ids.indexOf(move.id);
  if (from < 0) return [...ids];
  const others = ids.toSpliced(from, 1);
  if ("of" in move) {
    const beside = others.indexOf(move.of);
    return beside < 0 ? [...ids] : others.toSpliced(beside + (move.way === "after" ? 1 : 0), 0, move.id);
  }
  const to = from + (move.way === "up" ? -1 : 1);
  return to < 0 ? [...ids] : others.toSpliced(to, 0, move.id);
}
