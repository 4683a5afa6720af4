import { describe, expect, it } from "vitest";
import { judgeTime, toldInstant, toldOffset } from "./told-time";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const AT = Date.parse("2026-11-27T03:00:00Z");

describe("an instant", () => {
  it.each<[string, unknown, string | null]>([
    ["in UTC", "2026-11-27T03:00:00.123Z", "2026-11-27T03:00:00.123Z"],
    ["with its offset", "2026-11-27T09:00+06:00", "2026-11-27T03:00:00.000Z"],
    ["in milliseconds", AT, "2026-11-27T03:00:00.000Z"],
    ["of a clock that was never set", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"],
    ["without an offset", "2026-11-27T03:00:00", null],
    ["of a day alone", "2026-11-27", null],
    ["of a day that is none", "2026-13-45T03:00:00Z", null],
    ["before the first year", "-000001-01-01T00:00:00Z", null],
    ["after the last", "+010000-01-01T00:00:00Z", null],
    ["in words", "кечээ", null],
    ["without end", Number.POSITIVE_INFINITY, null],
    ["of nothing", null, null],
    ["of a list", [AT], null],
  ])("%s", (_, told, read) => {
    const millis = toldInstant(told);
    expect(millis === null ? null : new Date(millis).toISOString()).toBe(read);
  });
});

it.each<[unknown, number | null]>([
  [undefined, 0],
  [360, 360],
  [-210, -210],
  ["+06:00", 360],
  ["-0330", -210],
  ["Z", 0],
  [1081, null],
  [1.5, null],
  ["Asia/Bishkek", null],
  [{}, null],
])("an offset of %j is %s minutes", (told, minutes) => expect(toldOffset(told)).toBe(minutes));

describe("when it happened", () => {
  const judge = (deviceAt: number, told: number | null, shown: number | null) => {
    const { happenedAt, isBelieved } = judgeTime(AT, deviceAt, told, shown);
    return [happenedAt - AT, isBelieved];
  };
  it.each<[string, ReturnType<typeof judge>, unknown]>([
    ["a right clock", judge(AT - MINUTE, 0, 0), [-MINUTE, true]],
    ["three days behind, and the event knows", judge(AT - 3 * DAY, 3 * DAY, 3 * DAY), [0, true]],
    ["two years behind, and only the request knows", judge(AT - 730 * DAY, null, 730 * DAY), [0, true]],
    ["two years behind, and the event was sure of itself", judge(AT - 730 * DAY, 0, 730 * DAY), [0, true]],
    ["two years behind, and nobody knows", judge(AT - 730 * DAY, 0, null), [0, false]],
    ["four minutes ahead", judge(AT + 4 * MINUTE, 0, null), [4 * MINUTE, true]],
    ["six minutes ahead", judge(AT + 6 * MINUTE, 0, null), [0, false]],
    ["eleven months ago", judge(AT - 330 * DAY, 0, null), [-330 * DAY, true]],
    ["more than a year ago", judge(AT - 367 * DAY, 0, 0), [0, false]],
    ["a skew beyond all dates", judge(AT, 1e14, null), [0, false]],
  ])("%s", (_, judged, expected) => expect(judged).toEqual(expected));
});
