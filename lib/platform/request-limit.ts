/** Counts requests of each sender in this process alone: it shields the server, and costs no query. */
export type RequestLimit = {
  /** Counts one. 0 when it is allowed, otherwise the seconds to wait. */
  take(key: string, perMinute: number): number;
};

const MINUTE_MS = 60_000;
/** Senders whose minute is over are forgotten when there are more than so many. */
const REMEMBERED = 10_000;

/** @param millis a clock that only goes forward */
export function requestLimit(millis: () => number): RequestLimit {
  const minutes = new Map<string, { endsAt: number; count: number }>();
  return {
    take(key, perMinute) {
      const at = millis();
      const known = minutes.get(key);
      if (known && known.endsAt > at) {
        known.count += 1;
        return known.count <= perMinute ? 0 : Math.max(1, Math.ceil((known.endsAt - at) / 1000));
      }
      if (minutes.size >= REMEMBERED) for (const [old, { endsAt }] of minutes) if (endsAt <= at) minutes.delete(old);
      minutes.set(key, { endsAt: at + MINUTE_MS, count: 1 });
      return 0;
    },
  };
}
