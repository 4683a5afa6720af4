/** Where a browser does not tell when it has time (Safari). */
const PAUSE_MS = 50;

/**
 * Work in small pieces, done while the page has nothing else to do.
 * @param piece returns whether there is more
 * @returns how to stop it
 */
export function whenIdle(piece: () => boolean): () => void {
  let isOver = false;
  const next = (left: () => number) => {
    if (isOver) return;
    let more = piece();
    while (more && left() > 1) more = piece();
    if (more) ask();
  };
  const ask = () => {
    if (typeof requestIdleCallback === "function") requestIdleCallback((idle) => next(() => idle.timeRemaining()));
    else setTimeout(() => next(() => 0), PAUSE_MS);
  };
  ask();
  return () => {
    isOver = true;
  };
}
