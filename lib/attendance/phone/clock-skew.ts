import type { Clock } from "@/lib/attendance/phone/ports";

/**
 * How far the server's clock is ahead of the device's, in milliseconds: what the server said, against the middle of the
 * time that asking took.
 * @param serverAt ISO instant; null is given back for anything else
 */
export function skewOf(askedAt: number, answeredAt: number, serverAt: unknown): number | null {
  const server = typeof serverAt === "string" ? Date.parse(serverAt) : Number.NaN;
  return Number.isNaN(server) ? null : Math.round(server - (askedAt + answeredAt) / 2);
}

/** The server's time as far as this device knows it, as an ISO instant. */
export function serverTime(clock: Clock, skewMs: number): string {
  return new Date(clock.now() + skewMs).toISOString();
}
