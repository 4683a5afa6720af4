import "server-only";
import { hash, verify } from "@node-rs/argon2";

// OWASP's second recommendation for argon2id: 19 MiB, two rounds, one lane; about 20 ms, in a thread of its own.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let decoy: Promise<string> | undefined;

/** True when the password is the one of the hash. Without a hash it is false after the same work, so that nobody learns which accounts exist. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const right = await verify(stored ?? (await decoy), password).catch(() => false);
  return right && Boolean(stored);
}
