import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";

type Names<S extends DBSchema> = StoreNames<S>[];
type Mode = "readonly" | "readwrite";
export type Work<S extends DBSchema, N extends Names<S>, M extends Mode, T> = (
  tx: IDBPTransaction<S, N, M>,
) => Promise<T>;

/** What brings a database from the version before to this one. Steps are added, never changed: old phones have run them. */
export type Step<S extends DBSchema> = (
  database: IDBPDatabase<S>,
  tx: IDBPTransaction<S, Names<S>, "versionchange">,
) => void;

/** A database in the browser (IndexedDB) whose every transaction is all or nothing. */
export type Box<S extends DBSchema> = {
  /** One transaction: nothing but requests to it may be awaited in `work`. Rejected work leaves nothing behind. */
  run<N extends Names<S>, M extends Mode, T>(stores: N, mode: M, work: Work<S, N, M, T>): Promise<T>;
  close(): void;
};

/**
 * Opens lazily, makes way for a page with a newer version, and opens again when the browser closed it. A page that is
 * older than the database works on with it: steps only add.
 */
export function openBox<S extends DBSchema>(name: string, steps: readonly Step<S>[]): Box<S> {
  let opened: Promise<IDBPDatabase<S>> | null = null;
  const forget = () => {
    opened = null;
  };
  const close = () => {
    void opened?.then((database) => database.close()).catch(() => {});
    forget();
  };
  const open = () => {
    opened ??= openAt(name, steps, { close, forget }).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  };
  return {
    run: async (stores, mode, work) => {
      const begin = async () => (await open()).transaction(stores, mode, { durability: "strict" });
      const tx = await begin().catch((error) => {
        if (!isClosed(error)) throw error;
        forget();
        return begin();
      });
      return finish(tx, work);
    },
    close,
  };
}

async function openAt<S extends DBSchema>(
  name: string,
  steps: readonly Step<S>[],
  gone: { close(): void; forget(): void },
): Promise<IDBPDatabase<S>> {
  const events = { blocking: gone.close, terminated: gone.forget };
  const upgrade = (database: IDBPDatabase<S>, from: number, to: number | null, tx: Parameters<Step<S>>[1]) => {
    for (const step of steps.slice(from, to ?? undefined)) step(database, tx);
  };
  try {
    return await openDB<S>(name, steps.length, { upgrade, ...events });
  } catch (error) {
    if (nameOf(error) !== "VersionError") throw error;
    return openDB<S>(name, undefined, events);
  }
}

async function finish<S extends DBSchema, N extends Names<S>, M extends Mode, T>(
  tx: IDBPTransaction<S, N, M>,
  work: Work<S, N, M, T>,
): Promise<T> {
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    tx.done.catch(() => {}); // told once, by what is thrown here
    if (nameOf(error) !== "AbortError") abort(tx);
    throw error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // over already
  }
}

const nameOf = (error: unknown) => (error as { name?: string } | null)?.name;
const isClosed = (error: unknown) => nameOf(error) === "InvalidStateError";
