import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dateRange, shortDateRange, timeRange } from "./date-ranges";
import { DATE_WORDS } from "./date-words";
import {
  clockTime,
  dayMonth,
  longDate,
  longDateTime,
  monthOfYear,
  onIn,
  shortDate,
  shortDateTime,
  weekdayDate,
  weekdayDateTime,
  weekdayLongDate,
  weekdayName,
  yearName,
} from "./dates";
import { LOCALES } from "./locale";
import { dayWords, dueHoursWords, dueWords, durationWords } from "./relative-dates";

const BISHKEK = "Asia/Bishkek";
const inAll = (word: (locale: "ky" | "ru" | "en") => string) => LOCALES.map(word);

describe("dates", () => {
  test.each([
    ["short", () => inAll(() => shortDate("2018-01-23")), ["23.01.2018", "23.01.2018", "23.01.2018"]],
    [
      "long",
      () => inAll((l) => longDate("2018-01-23", l)),
      ["2018-жылдын 23-январы", "23 января 2018 г.", "23 January 2018"],
    ],
    ["day and month", () => inAll((l) => dayMonth("2026-11-26", l)), ["26-ноябрь", "26 ноября", "26 November"]],
    [
      "weekday",
      () => inAll((l) => weekdayDate("2026-11-26", l)),
      ["Бейшемби, 26-ноябрь", "Четверг, 26 ноября", "Thursday, 26 November"],
    ],
    [
      "weekday and year",
      () => inAll((l) => weekdayLongDate("2017-11-09", l)),
      ["Бейшемби, 2017-жылдын 9-ноябры", "Четверг, 9 ноября 2017 г.", "Thursday, 9 November 2017"],
    ],
    ["month", () => inAll((l) => monthOfYear(2026, 11, l)), ["2026-жылдын ноябры", "Ноябрь 2026 г.", "November 2026"]],
    ["year", () => inAll((l) => yearName(2026, l)), ["2026-жыл", "2026 год", "2026"]],
    ["short weekday", () => inAll((l) => weekdayName(7, l, "short")), ["Жек", "Вс", "Sun"]],
  ])("%s", (_what, words, expected) => {
    expect(words()).toEqual(expected);
  });

  test("every table is whole", () => {
    for (const locale of LOCALES) {
      const words = DATE_WORDS[locale];
      for (const months of [words.months, words.monthsWithDay, words.monthsOfYear]) expect(months).toHaveLength(12);
      for (const days of [words.weekdays, words.weekdaysShort]) expect(new Set(days).size).toBe(7);
    }
  });

  test("an impossible date is an error, not another date", () => {
    expect(() => longDate("2026-02-30", "ky")).toThrow();
  });
});

describe("instants in the meeting's zone", () => {
  const startsAt = "2017-11-09T03:30:00Z";
  test.each([
    ["text", startsAt],
    ["Date", new Date(startsAt)],
    ["Temporal", Temporal.Instant.from(startsAt)],
  ])("%s", (_what, at) => {
    expect(clockTime(at, BISHKEK)).toBe("09:30");
    expect(shortDateTime(at, BISHKEK)).toBe("09.11.2017, 09:30");
    expect(longDateTime(at, BISHKEK, "ky")).toBe("2017-жылдын 9-ноябры, саат 09:30");
    expect(longDateTime(at, BISHKEK, "ru")).toBe("9 ноября 2017 г., 09:30");
    expect(weekdayDateTime(at, BISHKEK, "en")).toBe("Thursday, 9 November 2017, 09:30");
  });

  test("half past midnight belongs to the new day", () => {
    expect(onIn("2026-11-25T18:30:00Z", BISHKEK)).toBe("2026-11-26");
    expect(clockTime("2026-11-25T18:30:00Z", BISHKEK)).toBe("00:30");
  });
});

describe("ranges", () => {
  test.each([
    ["2018-01-23", "2018-01-23", ["2018-жылдын 23-январы", "23 января 2018 г.", "23 January 2018"]],
    ["2018-01-23", "2018-01-25", ["2018-жылдын 23–25-январы", "23–25 января 2018 г.", "23–25 January 2018"]],
    [
      "2017-10-24",
      "2017-11-17",
      ["2017-жылдын 24-октябры – 17-ноябры", "24 октября – 17 ноября 2017 г.", "24 October – 17 November 2017"],
    ],
    [
      "2017-12-28",
      "2018-01-03",
      [
        "2017-жылдын 28-декабры – 2018-жылдын 3-январы",
        "28 декабря 2017 г. – 3 января 2018 г.",
        "28 December 2017 – 3 January 2018",
      ],
    ],
  ])("%s to %s", (from, to, expected) => {
    expect(inAll((locale) => dateRange(from, to, locale))).toEqual(expected);
  });

  test("short", () => {
    expect(shortDateRange("2017-10-24", "2017-11-17")).toBe("24.10.2017–17.11.2017");
  });

  test("times, also over midnight", () => {
    expect(timeRange("2017-11-09T03:30Z", "2017-11-09T05:00Z", BISHKEK, "ky")).toBe("09:30–11:00");
    expect(timeRange("2017-11-09T15:30Z", "2017-11-09T19:00Z", BISHKEK, "ru")).toBe("21:30–10 ноября, 01:00");
  });
});

describe("words for how far a day is", () => {
  test.each([
    ["2026-11-26", ["бүгүн", "сегодня", "today"]],
    ["2026-11-27", ["эртең", "завтра", "tomorrow"]],
    ["2026-11-28", ["2 күн калды", "осталось 2 дня", "2 days left"]],
    ["2026-12-17", ["21 күн калды", "остался 21 день", "21 days left"]],
    ["2026-11-25", ["1 күн кечикти", "опоздание 1 день", "1 day late"]],
    ["2026-11-22", ["4 күн кечикти", "опоздание 4 дня", "4 days late"]],
    ["2026-11-15", ["11 күн кечикти", "опоздание 11 дней", "11 days late"]],
  ])("due on %s", (dueOn, expected) => {
    expect(inAll((locale) => dueWords(dueOn, "2026-11-26", locale))).toEqual(expected);
  });

  test("days near today", () => {
    expect(inAll((l) => dayWords("2026-11-29", "2026-11-26", l))).toEqual([
      "3 күндөн кийин",
      "через 3 дня",
      "in 3 days",
    ]);
    expect(inAll((l) => dayWords("2026-11-25", "2026-11-26", l))).toEqual(["кечээ", "вчера", "yesterday"]);
    expect(inAll((l) => dayWords("2026-11-21", "2026-11-26", l))).toEqual([
      "5 күн мурун",
      "5 дней назад",
      "5 days ago",
    ]);
  });

  test("hours", () => {
    const now = "2026-11-26T05:00Z";
    expect(dueHoursWords("2026-11-26T10:30Z", now, "ky")).toBe("5 саат калды");
    expect(dueHoursWords("2026-11-26T03:00Z", now, "ru")).toBe("опоздание 2 часа");
    expect(dueHoursWords("2026-11-26T05:59Z", now, "en")).toBe("within the hour");
  });

  test("lengths of time", () => {
    expect(inAll((l) => durationWords(90, l))).toEqual(["1 саат 30 мүнөт", "1 ч 30 мин", "1 h 30 min"]);
    expect(inAll((l) => durationWords(120, l))).toEqual(["2 саат", "2 часа", "2 hours"]);
    expect(inAll((l) => durationWords(45, l))).toEqual(["45 мүнөт", "45 минут", "45 minutes"]);
  });
});
