export type Way = "up" | "down";
export type Move = { id: string; way: Way };

/** Reads what an arrow button posts: "up:<id>" or "down:<id>"; null for anything else. */
export function readMove(text: string): Move | null {
  const parts = /^(up|down):([0-9a-f-]{1,64})$/i.exec(text);
  return parts ? { way: parts[1] as Way, id: parts[2] as string } : null;
}

/** The order after one item changed places with its neighbour; unchanged at either end and for an unknown item. */
export function moved(ids: readonly string[], { id, way }: Move): string[] {
  const from = ids.indexOf(id);
  const to = from + (way === "up" ? -1 : 1);
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.with(from, ids[to] as string).with(to, id);
}
