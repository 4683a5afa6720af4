/** Times that one kind of deed took on the phone, milliseconds. */
export type Watched = { keys: number[]; taps: number[]; stored: number[] };

/**
 * Runs in the page before anything else. A key is done when what it changed is painted: the frame after the last change
 * that follows it. A tap is stored when the transaction that wrote it is complete, and shown when its row has changed.
 */
export function watchDoor(): void {
  const watched: Watched = { keys: [], taps: [], stored: [] };
  Object.assign(window, { watched });
  const afterPaint = (run: () => void) => requestAnimationFrame(() => setTimeout(run));
  const measure = (event: Event, into: number[], quietMs: number) => {
    const began = event.timeStamp;
    let painted = began;
    const note = () =>
      afterPaint(() => {
        painted = performance.now();
      });
    const observer = new MutationObserver(note);
    // Only the list: what the badge says of sending comes and goes by itself.
    const list = document.querySelector("#main ul") ?? document.body;
    observer.observe(list, { childList: true, subtree: true, attributes: true, characterData: true });
    note();
    setTimeout(() => {
      observer.disconnect();
      into.push(painted - began);
    }, quietMs);
  };
  addEventListener("input", (event) => measure(event, watched.keys, 350), true);
  let tappedAt: number | null = null;
  addEventListener(
    "click",
    (event) => {
      if (!(event.target as Element).closest("[data-person] button")) return;
      tappedAt = event.timeStamp;
      measure(event, watched.taps, 350);
    },
    true,
  );
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked) {
    const made = transaction.apply(this, asked);
    made.addEventListener("complete", () => {
      if (made.mode !== "readwrite" || tappedAt === null) return;
      watched.stored.push(performance.now() - tappedAt);
      tappedAt = null;
    });
    return made;
  };
}
