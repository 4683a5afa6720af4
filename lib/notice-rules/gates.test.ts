import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type CharterCell, rulesInForce } from "@/lib/notice-rules/charter";
import { announcingTooEarly, noticeTooShort } from "@/lib/notice-rules/gates";
import { cellOf } from "@/lib/notice-rules/rules";
import { basisWords, spanWords } from "@/lib/notice-rules/wording";
import { nationalCalendar } from "@/tests/factories/calendar";

const ground = { zone: "Asia/Bishkek", calendar: nationalCalendar() };
const startsAt = Temporal.Instant.from("2017-11-09T09:30:00+06:00");
const own = (more: Partial<CharterCell>): CharterCell => ({
  ...{ kind: "village-assembly", duty: "announce", amount: 72, unit: "h", clear: false, clause: "24" },
  ...{ validFrom: "2017-01-01" },
  ...more,
});

describe("a day that leaves no time to announce", () => {
  const rules = rulesInForce("village-assembly", "2017-11-03");

  it("is refused with the rule, its basis, the day that was missed and the earliest one", () => {
    expect(noticeTooShort(rules, startsAt, { on: "2017-11-03" }, ground)).toEqual({
      ...{ duty: "announce", side: "before", amount: 7, unit: "cd", clear: false, basis: "default" },
      ...{ cites: cellOf(rules, "announce")?.cites, dueOn: "2017-11-02", earliestOn: "2017-11-10" },
    });
  });

  it("brings what its words need", () => {
    const refused = noticeTooShort(rules, startsAt, { on: "2017-11-03" }, ground);
    expect(refused && spanWords(refused, "en")).toBe("at least 7 days before the meeting");
    expect(refused && basisWords(refused, "en")).toBe("product default: check it against your charter");
  });

  it("is not refused on the last day", () => {
    expect(noticeTooShort(rules, startsAt, { on: "2017-11-02" }, ground)).toBeNull();
  });

  it("names the charter's clause and the instant of hours", () => {
    const charter = rulesInForce("village-assembly", "2017-11-06", [own({}), own({ duty: "agenda", amount: 1 })]);
    const now = { at: Temporal.Instant.from("2017-11-06T09:31:00+06:00") };
    expect(noticeTooShort(charter, startsAt, now, ground)).toMatchObject({
      ...{ basis: "charter", clause: "24", dueOn: "2017-11-06", dueAt: "2017-11-06T09:30:00+06:00" },
      earliestOn: "2017-11-10",
    });
  });

  it("names the duty that was due first when the agenda needs longer", () => {
    const charter = rulesInForce("village-assembly", "2017-11-03", [own({ duty: "agenda", amount: 20, unit: "cd" })]);
    expect(noticeTooShort(charter, startsAt, { on: "2017-11-03" }, ground)).toMatchObject({
      ...{ duty: "agenda", dueOn: "2017-10-20", earliestOn: "2017-11-23" },
    });
  });
});

describe("announcing", () => {
  it("is never too early without a window", () => {
    const rules = rulesInForce("village-assembly", "2017-01-02");
    expect(announcingTooEarly(rules, startsAt, { on: "2017-01-02" }, ground)).toBeNull();
  });

  it("is refused before the window opens", () => {
    const rules = rulesInForce("village-assembly", "2017-09-01", [own({ amount: 30, unit: "cd", atMost: 40 })]);
    expect(announcingTooEarly(rules, startsAt, { on: "2017-09-29" }, ground)).toMatchObject({
      ...{ duty: "announce", amount: 30, atMost: 40, unit: "cd", clause: "24", earliestOn: "2017-09-30" },
    });
    expect(announcingTooEarly(rules, startsAt, { on: "2017-09-30" }, ground)).toBeNull();
  });
});
