import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/calendar/civil-date";
import { type Held, placeFrom, withPlaced } from "@/lib/charter/timeline";

const held = (id: string, validFrom: string, validTo: string | null = null): Held => ({ id, validFrom, validTo });

describe("a new value among those of the same duty", () => {
  it("is alone until further notice", () => {
    expect(placeFrom("2026-03-01", [])).toEqual({ validTo: null, end: [], replace: [] });
  });

  it("ends the one before it the day before it begins", () => {
    const values = [held("old", "2020-01-01"), held("over", "2010-01-01", "2019-12-31")];
    expect(placeFrom("2026-03-01", values).end).toEqual([{ id: "old", lastOn: "2026-02-28" }]);
  });

  it("takes the place of the one of the same day, and lasts until the next one", () => {
    const values = [held("same", "2026-03-01"), held("next", "2027-01-01")];
    expect(placeFrom("2026-03-01", values)).toEqual({ validTo: "2026-12-31", end: [], replace: ["same"] });
  });

  it("never holds on a day on which another one does, in whatever order they come", () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
        const values = days.reduce<Held[]>((all, from, at) => withPlaced(all, held(String(at), from)), []);
        for (let at = 0; at < 70; at += 1) {
          const on = addDays("2026-01-01", at);
          const holding = values.filter(({ validFrom, validTo }) => validFrom <= on && (!validTo || on <= validTo));
          expect(holding.length).toBe(days.some((from) => from <= on) ? 1 : 0);
        }
      }),
    );
  });
});
