import { describe, expect, it, test } from "vitest";
import { DUTIES, isSet, type Span } from "@/lib/notice-rules/cell";
import { CHANNELS } from "@/lib/notice-rules/channels";
import { type CharterCell, rulesInForce } from "@/lib/notice-rules/charter";
import { CALLERS, MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { cellOf } from "@/lib/notice-rules/rules";
import {
  basisWords,
  callerWords,
  channelWords,
  citationWords,
  dutyWords,
  kindWords,
  lengthWords,
  spanWords,
} from "@/lib/notice-rules/wording";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

const ahead = (amount: number, unit: Span["unit"], more: Partial<Span> = {}) => ({
  ...{ duty: "announce" as const, side: "before" as const, amount, unit, clear: false },
  ...more,
});

describe("a number's basis", () => {
  test.each([
    ["default", "product default: check it against your charter"],
    ["practice", "customary practice"],
    ["unknown", "not set"],
    ["law", "law"],
  ] as const)("%s is called %j", (basis, words) => expect(basisWords({ basis, cites: [] }, "en")).toBe(words));

  it("is the charter's clause, or a supposed charter", () => {
    const charter = (clause: string | null) => ({ basis: "charter" as const, clause, cites: [] });
    expect(LOCALES.map((locale) => basisWords(charter("12.3"), locale))).toEqual([
      "устав, 12.3-пункт",
      "устав, пункт 12.3",
      "charter, clause 12.3",
    ]);
    expect(basisWords(charter(null), "en")).toBe("if the charter said so");
  });

  it("is the act, the article and the edition where it was read in a law", () => {
    const cites = [{ act: "law-123-2021" as const, article: "21", edition: "2024-01-31" }];
    expect(basisWords({ basis: "law", cites }, "ru")).toBe(
      "закон: № 123 от 20.10.2021, Закон «О местной государственной администрации и органах местного самоуправления», статья 21, редакция от 31.01.2024",
    );
    expect(citationWords({ act: "law-67-2007" }, "en")).toBe(
      "No. 67 of 04.05.2007, Law on the procedure for considering citizens' appeals",
    );
  });

  it("is called law nowhere in the pack", () => {
    const words = MEETING_KINDS.flatMap((kind) =>
      rulesInForce(kind, "2026-01-01").cells.flatMap((cell) => LOCALES.map((locale) => basisWords(cell, locale))),
    );
    expect(words.filter((text) => /мыйзам|закон|law/i.test(text))).toEqual([]);
  });
});

describe("a span", () => {
  test.each([
    [ahead(7, "cd"), "не позднее чем за 7 дней до собрания"],
    [ahead(1, "wd"), "не позднее чем за 1 рабочий день до собрания"],
    [ahead(2, "wd", { clear: true }), "не позднее чем за 2 полных рабочих дня до собрания"],
    [ahead(72, "h"), "не позднее чем за 72 часа до собрания"],
    [ahead(21, "cd", { clear: true }), "не позднее чем за 21 полный день до собрания"],
    [ahead(30, "cd", { atMost: 40 }), "не раньше чем за 40 дней и не позднее чем за 30 дней до собрания"],
    [ahead(0, "cd"), "не позднее дня собрания"],
    [ahead(0, "h"), "до начала собрания"],
    [
      { ...ahead(5, "wd"), duty: "sign-minutes" as const, side: "after" as const },
      "в течение 5 рабочих дней после собрания",
    ],
    [{ ...ahead(1, "cd"), duty: "tell-results" as const, side: "after" as const }, "в течение 1 дня после собрания"],
    [
      { ...ahead(14, "wd"), duty: "receive-reply" as const, side: "after" as const },
      "в течение 14 рабочих дней после отправки",
    ],
  ])("%o in Russian: %s", (cell, words) => expect(spanWords(cell, "ru")).toBe(words));

  it("reads in Kyrgyz and in English", () => {
    expect(spanWords(ahead(7, "cd"), "ky")).toBe("жыйынга кеминде 7 күн калганда");
    expect(spanWords(ahead(10, "wd", { clear: true }), "ky")).toBe("жыйынга кеминде 10 толук иш күнү калганда");
    expect(spanWords(ahead(1, "cd"), "en")).toBe("at least 1 day before the meeting");
    expect(lengthWords("wd", 10, true, "en")).toBe("10 clear working days");
  });
});

it("has words for every kind, duty and cell, and for a charter's own, in every language", () => {
  const own: CharterCell = {
    ...{ kind: "kurultai", duty: "announce", amount: 30, unit: "cd", clear: true, atMost: 40, clause: "7" },
    ...{ validFrom: "2020-01-01" },
  };
  for (const locale of LOCALES) {
    for (const duty of DUTIES) expect(dutyWords(duty, locale)).not.toBe("");
    for (const kind of MEETING_KINDS) {
      expect(kindWords(kind, locale)).not.toBe("");
      for (const cell of rulesInForce(kind, "2026-01-01", [own]).cells) {
        if (isSet(cell)) expect(spanWords(cell, locale)).toMatch(/\p{L}/u);
      }
    }
  }
  expect(cellOf(rulesInForce("kurultai", "2026-01-01", [own]), "announce")).toMatchObject({ clause: "7" });
});

describe("names that are stored with what is frozen", () => {
  test.each(LOCALES)("are all known in %s", (locale) => {
    const t = translator(locale, "notice-rules");
    expect(CHANNELS.filter((channel) => !t.has(`channel.${channel}`))).toEqual([]);
    for (const caller of CALLERS) expect(callerWords(caller, locale)).not.toBe("");
  });

  it("of a former pack are read all the same", () => {
    expect(kindWords("thing-meeting", "en")).toBe("Meeting");
    expect([callerWords("elders", "ru"), channelWords("drum", "ky")]).toEqual(["", "drum"]);
  });
});
