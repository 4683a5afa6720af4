import type { KeyOf, Shape, StoredKey } from "@/lib/attendance/phone/stored-shape";
import type { Box } from "@/lib/platform/offline/box";
import { makeKey } from "@/lib/platform/offline/seal";

/** The keys of one phone. They are looked up once, and asked again when the database says that they changed. */
export type StoredKeys = {
  /** null when it was wiped, or never made. */
  find(meetingId: string, of: KeyOf): Promise<StoredKey | null>;
  forget(meetingId: string): void;
};

export function storedKeys(box: Box<Shape>): StoredKeys {
  const known = new Map<string, StoredKey>();
  return {
    find: async (meetingId, of) => {
      const name = `${meetingId} ${of}`;
      const found =
        known.get(name) ?? (await box.run(["key"], "readonly", (tx) => tx.objectStore("key").get([meetingId, of])));
      if (found) known.set(name, found);
      return found ?? null;
    },
    forget: (meetingId) => {
      for (const of of ["queue", "kept"] as const) known.delete(`${meetingId} ${of}`);
    },
  };
}

export async function newKey(meetingId: string, of: KeyOf): Promise<StoredKey> {
  return { meetingId, of, id: crypto.randomUUID(), key: await makeKey() };
}
