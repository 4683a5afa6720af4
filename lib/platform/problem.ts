const TITLES: Record<number, string> = {
  400: "Bad request",
  401: "Signed out",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  410: "Gone",
  413: "Too large",
  415: "Unsupported media type",
  422: "Refused",
  429: "Too many requests",
  500: "Server trouble",
  503: "Not ready",
};

/**
 * An error as problem+json (RFC 9457): `{ type, title, status, reason, … }`. `reason` is kebab-case and stable; `more`
 * adds members such as `detail` and `errors: [{ field, code }]`.
 */
export function problem(
  status: number,
  reason: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response {
  const body = { type: "about:blank", title: TITLES[status] ?? "Error", status, reason, ...more };
  return Response.json(body, {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** 400 for input that cannot be read: every error by its field, and the same in one line as `detail`. */
export function invalidInput(errors: readonly { field: string; code: string }[]): Response {
  const detail = errors.map(({ field, code }) => (field ? `${field}: ${code}` : code)).join("; ");
  return problem(400, "invalid-input", { detail, errors });
}
