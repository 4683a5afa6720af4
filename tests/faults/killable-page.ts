import "fake-indexeddb/auto";
import { AsyncLocalStorage } from "node:async_hooks";

/** One page of a phone's browser. Killed, it does nothing more: open transactions are undone, later steps never happen. */
export type Page = {
  /** Runs the page's own code, whose steps are counted. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** One step: the page may be killed at it. Gives false when it is dead. */
  step(): boolean;
  isDead(): boolean;
  /** Resolves when it was killed. */
  readonly died: Promise<void>;
};

type Living = { page: Page; begun: Set<IDBTransaction> };

const here = new AsyncLocalStorage<Living>();

/**
 * @param fuse after how many steps the page is killed; Infinity for never. Steps are: a transaction begins, is half-way,
 *   has committed; a request leaves, an answer arrives.
 */
export function openPage(fuse: number): Page {
  let [left, isDead, tellDeath] = [fuse, false, () => {}];
  const died = new Promise<void>((resolve) => {
    tellDeath = resolve;
  });
  const step = () => {
    left -= 1;
    if (isDead || left > 0) return !isDead;
    isDead = true;
    for (const tx of living.begun) undo(tx);
    tellDeath();
    return false;
  };
  const page: Page = { died, step, isDead: () => isDead, run: (work) => here.run(living, work) };
  const living: Living = { page, begun: new Set() };
  return page;
}

const begin = IDBDatabase.prototype.transaction;

// Every transaction of every page goes by here, whichever library begins it.
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof begin>) {
  const living = here.getStore();
  if (!living) return begin.apply(this, asked);
  if (!living.page.step()) throw new Error("This page was killed.");
  const tx = begin.apply(this, asked);
  living.begun.add(tx);
  const over = () => living.begun.delete(tx);
  tx.addEventListener("complete", () => over() && living.page.step());
  tx.addEventListener("abort", over);
  setImmediate(() => living.begun.has(tx) && living.page.step());
  return tx;
};

function undo(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    // committed in this very moment
  }
}
