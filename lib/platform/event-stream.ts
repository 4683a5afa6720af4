import { streamPlaces } from "./stream-places";

const BEAT_MS = 20_000;
/** Then the browser comes back by itself, and is asked again who it is. */
const LIFE_MS = 10 * 60_000;

/** A browser that had to make room asks again by polling, and for a stream after so long. */
const ROOM_MS = 60_000;
/** A person sits at a few screens; a process holds so many lines without strain. */
const LIMITS = { perPerson: 8, inAll: 1000 };

const held = globalThis as { jyiynStreams?: Set<() => void>; jyiynPlaces?: ReturnType<typeof streamPlaces> };

/**
 * Server-sent events: what `begin` sends goes to the browser as JSON, one message each, until either side has enough.
 * A comment every 20 seconds keeps proxies from closing the line. When the server is told to stop, every stream ends at
 * once: nothing holds the server up. Of too many streams the oldest makes room.
 *
 * @param person who watches, whichever of their screens it is
 * @param begin is given `send`, and answers how to stop
 */
export function eventStream(
  request: Request,
  person: string,
  begin: (send: (data: object) => void) => () => void,
): Response {
  let stop = () => {};
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const text = new TextEncoder();
      const streams = openStreams();
      const write = (chunk: string) => streams.has(stop) && controller.enqueue(text.encode(chunk));
      const timers = [setInterval(() => write(": still here\n\n"), BEAT_MS), setTimeout(() => stop(), LIFE_MS)];
      let end = () => {};
      held.jyiynPlaces ??= streamPlaces(LIMITS);
      const leave = held.jyiynPlaces(person, () => {
        write(`retry: ${ROOM_MS}\n\n`);
        stop();
      });
      stop = () => {
        if (!streams.delete(stop)) return;
        leave();
        for (const timer of timers) clearTimeout(timer);
        end();
        if (!isCancelled) controller.close();
      };
      streams.add(stop);
      request.signal.addEventListener("abort", () => stop());
      write("retry: 3000\n\n");
      end = begin((data) => write(`data: ${JSON.stringify(data)}\n\n`));
    },
    cancel: () => {
      isCancelled = true;
      stop();
    },
  });
  const headers = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform" };
  return new Response(body, { headers: { ...headers, "x-accel-buffering": "no" } });
}

function openStreams(): Set<() => void> {
  if (held.jyiynStreams) return held.jyiynStreams;
  const streams = new Set<() => void>();
  held.jyiynStreams = streams;
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
    process.once(signal, () => {
      for (const stop of [...streams]) stop();
    });
  return streams;
}
