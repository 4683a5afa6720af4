/** The app's other pages in the same browser: a word to all of them. They hear nothing where the browser cannot do it. */
export function otherPages(name: string) {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  return {
    tell: (word: string) => channel?.postMessage(word),
    hear: (listener: (word: string) => void) => {
      const onMessage = ({ data }: MessageEvent) => listener(String(data));
      channel?.addEventListener("message", onMessage);
      return () => channel?.removeEventListener("message", onMessage);
    },
  };
}

/** Runs one at a time over all pages; at once where the browser has no locks. */
export async function alone(name: string, run: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  await (locks ? locks.request(name, run) : run());
}
