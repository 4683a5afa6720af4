import { expect, test } from "vitest";
import { clockTime, dayMonth, onIn } from "./dates";
import { LOCALES } from "./locale";
import { clockIn, dayMonthIn, isSameDay } from "./phone-dates";

const INSTANTS = ["2026-11-23T18:05:00Z", "2026-11-23T17:59:59Z", "2026-01-01T00:00:00Z", "2027-02-28T23:30:00+06:00"];
const ZONES = ["Asia/Bishkek", "Asia/Kathmandu", "UTC"];

test("say the same as the server's dates", () => {
  for (const at of INSTANTS)
    for (const zone of ZONES) {
      expect(clockIn(at, zone)).toBe(clockTime(at, zone));
      for (const locale of LOCALES) expect(dayMonthIn(at, zone, locale)).toBe(dayMonth(onIn(at, zone), locale));
      for (const other of INSTANTS) expect(isSameDay(at, other, zone)).toBe(onIn(at, zone) === onIn(other, zone));
    }
});
