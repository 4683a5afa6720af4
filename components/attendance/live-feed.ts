import type { LiveNumbers } from "@/lib/attendance/live/live-numbers";

const POLL_MS = 10_000;
/** A stream that says nothing at all for so long is taken for dead: some proxies swallow it whole. */
const SILENCE_MS = 8_000;

/**
 * Follows a meeting's numbers: by server-sent events, and by asking again and again where those do not come through. In a
 * hidden tab it rests: a browser holds only six connections to one server.
 *
 * @returns stops following
 */
export function followNumbers(address: string, tell: (numbers: LiveNumbers) => void): () => void {
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;

  const ask = () =>
    fetch(`${address}?once=1`)
      .then(async (answer) => answer.ok && tell(await answer.json()))
      .catch(() => undefined);
  const fallBack = () => {
    if (poll) return;
    void ask();
    poll = setInterval(ask, POLL_MS);
  };
  const rest = () => {
    source?.close();
    source = null;
    clearTimeout(silence);
    clearInterval(poll);
    poll = undefined;
  };
  const begin = () => {
    rest();
    source = new EventSource(address);
    silence = setTimeout(fallBack, SILENCE_MS);
    source.onerror = fallBack; // the browser itself goes on trying the stream, unless it was refused
    source.onmessage = ({ data }) => {
      clearTimeout(silence);
      clearInterval(poll);
      poll = undefined;
      tell(JSON.parse(data));
    };
  };
  const look = () => (document.hidden ? rest() : begin());
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    rest();
  };
}
