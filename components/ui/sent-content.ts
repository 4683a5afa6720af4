/** One deed: its id, and the mark of what was sent under it. */
export type Sent = { id: string; mark?: string };

export function nextSent(before: Sent, mark: string, fresh: () => string): Sent {
  return { id: before.mark === undefined || before.mark === mark ? before.id : fresh(), mark };
}

/** A random UUID; crypto.randomUUID is missing on plain http, where some offices run a test server. */
export function newRequestId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => versioned(byte, at).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function versioned(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}
