import { addDays, type CivilDate } from "@/lib/calendar/civil-date";

/** When a value holds, first and last day; no last day: until further notice. */
export type Held = { id: string; validFrom: CivilDate; validTo: CivilDate | null };

/**
 * Where a new value goes among those of the same duty, so that no two hold on one day: it ends the one it follows, takes
 * the place of one that begins on the same day, and lasts until the next one begins.
 */
export type Placed = {
  validTo: CivilDate | null;
  /** Values that end on the day before. */
  end: { id: string; lastOn: CivilDate }[];
  /** Values whose place it takes. */
  replace: string[];
};

export function placeFrom(validFrom: CivilDate, values: readonly Held[]): Placed {
  const lastOn = addDays(validFrom, -1);
  const next = values
    .map((value) => value.validFrom)
    .filter((from) => from > validFrom)
    .toSorted()[0];
  return {
    validTo: next ? addDays(next, -1) : null,
    end: values
      .filter((value) => value.validFrom < validFrom && (value.validTo === null || value.validTo >= validFrom))
      .map(({ id }) => ({ id, lastOn })),
    replace: values.filter((value) => value.validFrom === validFrom).map(({ id }) => id),
  };
}

/** The values as they stand once the new one is in its place. */
export function withPlaced<V extends Held>(values: readonly V[], added: V): V[] {
  const { validTo, end, replace } = placeFrom(added.validFrom, values);
  const last = (id: string) => end.find((each) => each.id === id)?.lastOn;
  const others = values.filter(({ id }) => !replace.includes(id));
  return [...others.map((value) => ({ ...value, validTo: last(value.id) ?? value.validTo })), { ...added, validTo }];
}
