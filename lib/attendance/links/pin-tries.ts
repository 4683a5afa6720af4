/** A link after so many wrong PINs in all: each fifth locks it for a quarter of an hour, the twentieth ends it. */
export const TRIES_AT_ONCE = 5;
export const MOST_TRIES = 20;
export const LOCKED_MINUTES = 15;

export type AfterWrongPin = { isRevoked: boolean; isLocked: boolean; triesLeft: number };

/** @param tries wrong PINs so far, this one included */
export function afterWrongPin(tries: number): AfterWrongPin {
  const since = tries % TRIES_AT_ONCE;
  return { isRevoked: tries >= MOST_TRIES, isLocked: since === 0, triesLeft: since === 0 ? 0 : TRIES_AT_ONCE - since };
}
