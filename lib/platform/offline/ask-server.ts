type Asked = { method: "GET" | "POST"; path: string; token?: string; body?: unknown };
type Answered = { status: number; body: unknown; retryAfterMs?: number };

/**
 * Asks the app's own server for JSON. Rejects when no whole answer came in time; an answer that is no JSON (a page of a
 * network that wants a sign-in) rejects too, unless it is an error of the server itself.
 * @param origin "" in a page
 * @param patienceMs on a slow network a batch may take most of a minute
 */
export function askServer(origin = "", patienceMs = 90_000) {
  return async ({ method, path, token, body }: Asked): Promise<Answered> => {
    const headers: Record<string, string> = { accept: "application/json" };
    if (token) headers.authorization = `Bearer ${token}`;
    if (body !== undefined) headers["content-type"] = "application/json";
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patienceMs);
    const send = (sent: RequestInit) =>
      fetch(origin + path, { method, headers, signal: stop.signal, cache: "no-store", redirect: "error", ...sent });
    try {
      const text = body === undefined ? null : JSON.stringify(body);
      const packed = text === null ? null : await pack(text, headers);
      let answer = await send(packed ?? { body: text });
      // Something on the way may not let packed bodies through.
      if (packed && (answer.status === 400 || answer.status === 415)) answer = await send({ body: text });
      return { status: answer.status, body: await jsonOf(answer), ...laterBy(answer) };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Shorter ones are hardly shorter when they are packed. */
const WORTH_PACKING = 500;

/** Two hundred taps are 70 KB, and 10 KB when they are packed. null: it goes as it is. */
async function pack(text: string, headers: Record<string, string>): Promise<RequestInit | null> {
  if (text.length < WORTH_PACKING || typeof CompressionStream === "undefined") return null;
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return { body: await new Response(packed).blob(), headers: { ...headers, "content-encoding": "gzip" } };
}

async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (answer.ok) throw error;
    return null;
  }
}

function laterBy(answer: Response): { retryAfterMs?: number } {
  const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1000 } : {};
}
