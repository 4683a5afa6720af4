import { MOST_BYTES, MOST_EVENTS, type SentEvent } from "@/lib/attendance/protocol";

/** Room in a body for everything but its events. */
const HEAD_BYTES = 2_048;
const FIRST = 50;
const LEAST = 5;

/** The first events, in order: at most so many, and never more than one body may hold; at least one when there is any. */
export function nextBatch(events: readonly SentEvent[], most: number): SentEvent[] {
  const batch: SentEvent[] = [];
  let left = MOST_BYTES - HEAD_BYTES;
  for (const event of events.slice(0, Math.min(most, MOST_EVENTS))) {
    left -= bytesOf(event) + 1;
    if (left < 0 && batch.length > 0) break;
    batch.push(event);
  }
  return batch;
}

/** How many to send at once: more after what went well, fewer after what got lost, so that a thin line still brings some home. */
export function batchSize() {
  let size = FIRST;
  return {
    now: () => size,
    wentWell: () => {
      size = Math.min(MOST_EVENTS, size * 2);
    },
    gotLost: () => {
      size = Math.max(LEAST, Math.ceil(size / 2));
    },
  };
}

const bytesOf = (event: SentEvent) => new TextEncoder().encode(JSON.stringify(event)).length;
