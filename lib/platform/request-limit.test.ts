import { expect, it } from "vitest";
import { requestLimit } from "./request-limit";

it("allows so many a minute to each sender, and says how long to wait", () => {
  let millis = 0;
  const limit = requestLimit(() => millis);
  expect([limit.take("a", 2), limit.take("a", 2), limit.take("a", 2), limit.take("b", 2)]).toEqual([0, 0, 60, 0]);
  millis = 59_500;
  expect(limit.take("a", 2)).toBe(1);
  millis = 60_000;
  expect(limit.take("a", 2)).toBe(0);
});

it("forgets those whose minute is over, and nobody else", () => {
  let millis = 0;
  const limit = requestLimit(() => millis);
  for (let n = 0; n < 9_999; n++) limit.take(`old ${n}`, 1);
  millis = 30_000;
  limit.take("busy", 1);
  millis = 61_000;
  limit.take("new", 1);
  expect(limit.take("busy", 1)).toBe(29);
});
