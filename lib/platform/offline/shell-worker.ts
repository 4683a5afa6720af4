/**
 * The service worker of pages that open without a network: it keeps their shells and all files they are made of, and
 * answers those addresses alone, from what it keeps. Everything else goes by untouched. scripts/door.mjs bundles it and
 * puts in SHELL.
 *
 * One version is one cache, complete or not at all. A new version waits until no page of the old one is open; the one
 * before it is kept even then, so that no page ever loses its files.
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
type Asked = Extendable & { request: Request; respondWith(answer: Promise<Response>): void };

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
  clients: { claim(): Promise<void> };
};

worker.addEventListener("install", (event) => event.waitUntil(takeAlong()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOldest().then(() => worker.clients.claim())));
worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
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

async function forgetOldest(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of old.slice(0, -1)) await caches.delete(name);
}

/** What is asked for after a "?" is for the page itself. */
async function answer(request: Request, path: string): Promise<Response> {
  const own = await (await caches.open(CACHE)).match(path);
  return own ?? (await caches.match(path)) ?? fetch(request);
}
