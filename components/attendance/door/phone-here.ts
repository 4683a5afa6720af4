import { indexedStore } from "@/lib/attendance/phone/indexed-store";
import { openPhone } from "@/lib/attendance/phone/open-phone";
import type { Phone } from "@/lib/attendance/phone/phone";
import { askServer } from "@/lib/platform/offline/ask-server";
import { alone, otherPages } from "@/lib/platform/offline/pages";

/** The engine with what this browser gives it. Rejects where nothing can be kept. */
export async function phoneHere(): Promise<Phone> {
  if (!globalThis.indexedDB || !globalThis.crypto?.subtle) throw new Error("Nothing can be kept here");
  return openPhone({
    store: indexedStore(),
    send: askServer(),
    clock: { now: () => Date.now(), utcOffset: () => -new Date().getTimezoneOffset() },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    build: document.documentElement.dataset.build ?? "",
    pages: otherPages("door"),
    alone,
  });
}
