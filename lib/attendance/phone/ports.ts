import type { PhoneStore } from "@/lib/attendance/phone/phone-store";

/** The device's own clock, which may be wrong. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Minutes east of UTC. */
  utcOffset(): number;
};

export type Asked = { method: "GET" | "POST"; path: string; token?: string; body?: unknown };
export type Answered = { status: number; body: unknown; retryAfterMs?: number };
/** Rejects when no answer came: no network, no server, too late. */
export type Send = (asked: Asked) => Promise<Answered>;

/** Everything the phone's engine touches of the world; a browser has it all, and so has Node. */
export type Ports = {
  store: PhoneStore;
  send: Send;
  clock: Clock;
  /** That many random bytes. */
  random: (bytes: number) => Uint8Array;
  /** Version of the door page, told to the server. */
  build: string;
  /** The phone's other open pages: what one writes, the others show. */
  pages?: { tell(meetingId: string): void; hear(listener: (meetingId: string) => void): () => void };
  /** Runs one at a time over all pages of the phone. Without it two pages may both send a row, which is harmless. */
  alone?: (name: string, run: () => Promise<void>) => Promise<void>;
};
