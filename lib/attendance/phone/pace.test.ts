import { expect, test } from "vitest";
import type { SyncState } from "./door";
import { NOT_SYNCED } from "./door-memory";
import { waitAfter } from "./pace";

const failing = (failures: number, retryAfterMs: number | null = null): SyncState => ({
  ...NOT_SYNCED,
  ...{ fault: "no-network", failures, retryAfterMs },
});

test.each([
  [NOT_SYNCED, 10_000, 30_000],
  [failing(1), 1_000, 3_000],
  [failing(4), 8_000, 24_000],
  [failing(1_000), 60_000, 180_000],
  [failing(1, 600_000), 600_000, 660_000],
])("the wait after %j is between %i and %i ms", (sync, least, most) => {
  expect(waitAfter(sync, 0)).toBe(least);
  expect(waitAfter(sync, 1)).toBe(most);
});
