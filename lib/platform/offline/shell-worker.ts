/**
 * The service worker of pages that open without a network: it keeps their shells and all files they are made of, and
 * answers those addresses alone, from what it keeps. Everything else goes by untouched. scripts/door.mjs bundles it and
 * puts in SHELL.
 *
 * One version is one cache, complete or not at all. A new version waits until no such page is open, and for no other page
 * of the app; the version before it is kept even then, so that no page ever loses its files.
 */
declare const SHELL: {
  build: string;
  /** Pages, by path. */
  pages: string[];
  /** Files by path; where they have a hash in their name they never change. */
  files: string[];
  /** Where such files lie, of any version. */
  folder: string;
};

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Extendable & { data?: unknown; request: Request; respondWith(answer: Promise<Response>): void };

const PREFIX = "door-";
const CACHE = PREFIX + SHELL.build;
/** Each request costs a round trip: one after the other most of the time would be waiting. */
const LANES = 4;
const MOST_TRIES = 5;
const PATIENCE_MS = 60_000;
const ROUNDS = "door ";
const KEPT = new Set([...SHELL.pages, ...SHELL.files]);
const worker = self as unknown as {
  addEventListener(kind: string, run: (event: Asked) => void): void;
  clients: { claim(): Promise<void>; matchAll(of: object): Promise<{ url: string }[]> };
  registration: { waiting: { postMessage(word: string): void } | null };
  skipWaiting(): Promise<void>;
};
/** The old version to the new one: nobody needs me. */
const YOUR_TURN = "your turn";

worker.addEventListener("install", (event) => event.waitUntil(takeAlong().then(beginIfUnseen)));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOldest().then(() => worker.clients.claim())));
worker.addEventListener("message", (event) => event.data === YOUR_TURN && event.waitUntil(worker.skipWaiting()));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate" && isPage(pathname)) event.waitUntil(giveWay());
  if (KEPT.has(pathname) || pathname.startsWith(SHELL.folder)) event.respondWith(answer(event.request, pathname));
});

const isPage = (path: string) => SHELL.pages.includes(path);

/** File by file, so many at once: on a bad line the next try goes on where this one broke off. */
async function takeAlong(): Promise<void> {
  const cache = await caches.open(CACHE);
  const left = [...KEPT];
  const lane = async () => {
    for (let path = left.shift(); path; path = left.shift()) await stubbornly(path, cache);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** A bad line loses an answer now and then, and some never end. */
async function stubbornly(path: string, cache: Cache): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await take(path, cache);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * 1000));
    }
}

async function take(path: string, cache: Cache): Promise<void> {
  if (await cache.match(path)) return;
  await lineIsFree();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const fresh = isPage(path) ? "no-cache" : "default";
    const response = await fetch(path, { cache: fresh, credentials: "omit", signal: stop.signal });
    if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
    // A deployment may be under way: a page of another version would ask for other files.
    const ofAnother = isPage(path) && !(await response.clone().text()).includes(SHELL.build);
    if (ofAnother) throw new Error(`${path} is of another version`);
    await cache.put(path, response);
  } finally {
    clearTimeout(timer);
  }
}

/** What a page brings home or fetches goes first: its rounds run under locks of these names. */
async function lineIsFree(): Promise<void> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  for (const { name } of held) if (name?.startsWith(ROUNDS)) await navigator.locks.request(name, () => undefined);
}

/** A browser lets a new version begin when no page at all is open; an office that is open all day must not hold it up. */
async function isUnseen(): Promise<boolean> {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  return !open.some(({ url }) => isPage(new URL(url).pathname));
}

async function beginIfUnseen(): Promise<void> {
  if (await isUnseen()) await worker.skipWaiting();
}

/** The first page after all were closed is still answered from this version; the next one is of the new. */
async function giveWay(): Promise<void> {
  const { waiting } = worker.registration;
  if (waiting && (await isUnseen())) waiting.postMessage(YOUR_TURN);
}

async function forgetOldest(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of old.slice(0, -1)) await caches.delete(name);
}

/** What is asked for after a "?" is for the page itself. */
async function answer(request: Request, path: string): Promise<Response> {
  const own = await (await caches.open(CACHE)).match(path);
  return own ?? (await caches.match(path)) ?? fetch(request);
}
