import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/lib/platform/db/client";
import { keyedHash } from "./secret";

/** So many tries for one key within so many seconds, counted from the first. */
export type Limit = { name: string; points: number; seconds: number };

export type RateLimit = {
  /** Counts a try. Answers 0 when it is allowed, otherwise the seconds to wait. */
  take: (key: string) => Promise<number>;
  /** Takes one try back: it was the right person. */
  giveBack: (key: string) => Promise<void>;
};

/**
 * A limit whose counts lie in the database, so that it holds for all instances together. Trying on while refused does not
 * make the wait longer. Keys (addresses, phone numbers) are kept as hashes.
 */
export function rateLimit({ name, points, seconds }: Limit): RateLimit {
  let made: RateLimiterPrisma | undefined;
  // At the first use: each sweeps out old rows every few minutes, which a file that is only imported should not.
  const limiter = () => {
    made ??= new RateLimiterPrisma({ storeClient: db, tableName: "rateLimit", points, duration: seconds });
    return made;
  };
  const stored = (key: string) => `${name}:${keyedHash("rate-limit", name, key)}`;
  return {
    async take(key) {
      try {
        await limiter().consume(stored(key));
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    async giveBack(key) {
      await limiter().reward(stored(key));
    },
  };
}

/** Takes from every limit, narrow or wide. Answers the longest wait; 0 when all allow it. */
export async function takeAll(limits: [RateLimit, string][]): Promise<number> {
  return Math.max(0, ...(await Promise.all(limits.map(([limit, key]) => limit.take(key)))));
}
