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
    try {
      const answer = await fetch(origin + path, {
        ...{ method, headers, signal: stop.signal, cache: "no-store", redirect: "error" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: await jsonOf(answer), ...laterBy(answer) };
    } finally {
      clearTimeout(timer);
    }
  };
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
