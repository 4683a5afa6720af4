import { openDoor } from "@/lib/attendance/phone/open-door";
import { aPairing, MEETING, phonePorts, scriptedDoor } from "./scripted-door";

/** Everything that lies on the disk, as a thief would read it. */
export async function diskOf(disk: string): Promise<string> {
  const database = await opened(indexedDB.open(disk));
  const stores = [...database.objectStoreNames];
  const tx = database.transaction(stores);
  const all = await Promise.all(stores.map((store) => opened(tx.objectStore(store).getAll())));
  database.close();
  const asText = (_: string, value: unknown) =>
    kindOf(value) === "ArrayBuffer" ? new TextDecoder().decode(value as ArrayBuffer) : value;
  return JSON.stringify(all, asText);
}

export function opened<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const kindOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

/** A phone that was paired, has its roster, and holds one walk-in that was not sent. */
export async function aPhone(disk: string, server = scriptedDoor()) {
  const ports = phonePorts(server, disk);
  await ports.store.pair(aPairing());
  const door = await openDoor(ports, MEETING);
  await door?.sync();
  await door?.addWalkIn({ name: "Келгенбай", sex: "male", ageBand: "unknown", role: "resident", villageId: null });
  return { server, ports, door };
}
