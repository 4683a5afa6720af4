/** Whether the browser may clear what the app keeps: "kept" only with the user; "may-go" when space is short. */
export type Keeping = "kept" | "may-go" | "unknown";

type Storage = Pick<StorageManager, "persist" | "persisted" | "estimate">;

/** Asks the browser to keep the app's data; some ask the user, most decide by themselves. */
export async function askToKeep(storage: Partial<Storage> | undefined = here()): Promise<Keeping> {
  try {
    if (!storage?.persist) return "unknown";
    return (await storage.persisted?.()) || (await storage.persist()) ? "kept" : "may-go";
  } catch {
    return "unknown";
  }
}

/** Bytes used and bytes that may be used, as far as the browser tells. */
export async function storageRoom(
  storage: Partial<Storage> | undefined = here(),
): Promise<{ used: number; room: number } | null> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, room: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

const here = () => globalThis.navigator?.storage as Storage | undefined;
