import "server-only";
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

/** The secret that signs cookies; everything kept as a keyed hash dies with it. */
export function appSecret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set");
  return value;
}

/**
 * A hash that only this installation can make: what is guessable (six digits, a phone number) stays secret when the
 * database leaks. `purpose` keeps hashes of different uses apart.
 */
export function keyedHash(purpose: string, ...parts: string[]): string {
  return createHmac("sha256", appSecret())
    .update(JSON.stringify([purpose, ...parts]))
    .digest("base64url");
}

/** True for the same hash, in a time that does not tell how much of it is right. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Six digits, each as likely as the other. */
export function sixDigits(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}
