/** Times that one kind of deed took on the phone, milliseconds. */
export type Watched = { keys: number[]; stored: number[]; shown: number[] };

/**
 * Runs in the page before anything else, and takes the times where the browser takes them: from the moment the key went
 * down or the finger was lifted. A key is done when what it changed is painted: the frame after the last change that
 * follows it. A tap is stored when the transaction that added it is complete, and shown when its row is painted anew.
 */
export function watchDoor(): void {
  const watched: Watched = { keys: [], stored: [], shown: [] };
  Object.assign(window, { watched });
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(null);
    });
  const QUIET_MS = 280;
  const measure = (event: Event, into: number[]) => {
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
    if (event.type === "keydown") note(); // its letter is painted even when the list stays; a tap asks for no frame itself
    setTimeout(() => {
      observer.disconnect();
      into.push(painted - began);
    }, QUIET_MS);
  };
  let tappedAt: number | null = null;
  addEventListener("keydown", (event) => event.key.length === 1 && measure(event, watched.keys), true);
  addEventListener(
    "pointerup",
    (event) => {
      if (!(event.target as Element).closest("[data-person] button")) return;
      tappedAt = event.timeStamp;
      measure(event, watched.shown);
    },
    true,
  );
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...added) {
    const began = tappedAt;
    if (this.name === "tap" && began !== null) {
      tappedAt = null;
      // Its own time: by the time it is this listener's turn, the page has drawn what is stored.
      this.transaction.addEventListener("complete", ({ timeStamp }) => watched.stored.push(timeStamp - began));
    }
    return add.apply(this, added);
  };
}
