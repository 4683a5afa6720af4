/** Counts requests of each sender in this process alone: it shields the server, and costs no query. */
export type RequestLimit = {
  /** Counts one. 0 when it is allowed, otherwise the seconds to wait. */
  take(key: string, perMinute: number): number;
};

const MINUTE_MS = 60_000;
/** Senders whose minute is over are forgotten when there are more than so many: looked for once a second, however many try on. */
const REMEMBERED = 10_000;
const TIDY_MS = 1000;

/** @param millis a clock that only goes forward */
export function requestLimit(millis: () => number): RequestLimit {
  const minutes = new Map<string, { endsAt: number; count: number }>();
  let tidyAt = 0;
  const tidy = (at: number) => {
    if (minutes.size < REMEMBERED || at < tidyAt) return;
    tidyAt = at + TIDY_MS;
    for (const [old, { endsAt }] of minutes) if (endsAt <= at) minutes.delete(old);
  };
  return {
    take(key, perMinute) {
      const at = millis();
      const known = minutes.get(key);
      if (known && known.endsAt > at) {
        known.count += 1;
        return known.count <= perMinute ? 0 : Math.max(1, Math.ceil((known.endsAt - at) / 1000));
      }
      tidy(at);
      minutes.set(key, { endsAt: at + MINUTE_MS, count: 1 });
      return 0;
    },
  };
}
