/** Whether an address is UTF-8 without NUL: for any other the framework would blame the server. */
export function isReadableAddress(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\u0000");
  } catch {
    return false;
  }
}

/**
 * What a form posted to a page deserves that cannot be read, null for all others: it breaks off, is no form, or calls an
 * action with something else. Reads a copy of the body.
 */
export async function unreadableForm(request: Request): Promise<400 | 415 | null> {
  if (request.method !== "POST") return null;
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return 415;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  if (!form || [...form].some(holdsNul)) return 400;
  if (!request.headers.has("next-action")) return null;
  return isCall(form.get("0")) ? null : 400;
}

/** A NUL in the head of a part, where the framework stops reading. */
function holdsNul([name, value]: [string, FormDataEntryValue]): boolean {
  return `${name}${typeof value === "string" ? "" : value.name}`.includes("\u0000");
}

/** Deeper than any state of a form. */
const DEEPEST = 20;

/** How React writes the two arguments of a form's action: the state as JSON, and a reference to the form beside it. */
function isCall(told: unknown): boolean {
  if (typeof told !== "string") return false;
  try {
    const call: unknown = JSON.parse(told);
    return Array.isArray(call) && call.length === 2 && isPlain(call[0], DEEPEST) && /^\$K[0-9a-f]{1,4}$/.test(call[1]);
  } catch {
    return false;
  }
}

/** Refers to nothing but itself: React writes "$" before a text that begins with one, and "$0:…" for a repeated part. */
function isPlain(value: unknown, deep: number): boolean {
  if (typeof value === "string")
    return !value.startsWith("$") || /^\$(\$|0:|undefined$|D|n|-0$|-?Infinity$|NaN$)/.test(value);
  if (typeof value !== "object" || value === null) return true;
  return deep > 0 && Object.values(value).every((part) => isPlain(part, deep - 1));
}
