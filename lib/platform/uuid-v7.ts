/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, the rest random, so that ids sort by when they were made.
 * @param millis milliseconds since 1970
 * @param random ten random bytes
 */
export function uuidV7(millis: number, random: Uint8Array): string {
  const time = Math.floor(millis).toString(16).padStart(12, "0");
  const rest = Array.from(random, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .padEnd(20, "0");
  const variant = ((Number.parseInt(rest[4] ?? "0", 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(1, 4)}-${variant}${rest.slice(5, 8)}-${rest.slice(8, 20)}`;
}
