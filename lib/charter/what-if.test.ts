import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { whatIf } from "@/lib/charter/what-if";
import type { CharterCell, CharterValue } from "@/lib/notice-rules/charter";
import { nationalCalendar } from "@/tests/factories/calendar";

const GROUND = { zone: "Asia/Bishkek", calendar: nationalCalendar() };
const NOW = Temporal.Instant.from("2017-10-09T10:00:00+06:00");
const AK_MUZ = {
  id: "ak-muz",
  title: { ky: "Ак-Муз" },
  startsAt: "2017-11-09T09:30:00+06:00",
  plannedMinutes: 150,
};
const own = (more: Partial<CharterCell> = {}): CharterCell => ({
  ...{ kind: "village-assembly", duty: "announce", amount: 5, unit: "wd", clear: false, clause: "24" },
  ...{ validFrom: "2017-01-01" },
  ...more,
});
const effects = (value: CharterValue, values: CharterValue[] = []) =>
  whatIf({ value, values, meetings: [AK_MUZ], now: NOW, ...GROUND });

describe("what a value would change", () => {
  it("moves the last day to announce of a planned meeting, and the earliest day", () => {
    const { timed } = effects(own());
    expect(timed?.meetings).toMatchObject([{ before: { on: "2017-11-02" }, after: { on: "2017-11-01" } }]);
    expect(timed?.earliest).toEqual({ before: "2017-10-16", after: "2017-10-16" });
    expect(timed?.also).toEqual(["post-notice", "invite"]);
  });

  it("shows the change on a made-up working day even when nothing is planned", () => {
    const { timed } = whatIf({ value: own({ amount: 3 }), values: [], meetings: [], now: NOW, ...GROUND });
    expect(timed?.sample.startsAt.toString()).toBe("2017-11-09T04:00:00Z");
    expect(timed?.sample).toMatchObject({ before: { on: "2017-11-02" }, after: { on: "2017-11-03" } });
  });

  it("counts duties afterwards from the end", () => {
    const { timed } = effects(own({ duty: "sign-minutes", amount: 3 }));
    expect(timed?.meetings).toMatchObject([{ before: { on: "2017-11-16" }, after: { on: "2017-11-14" } }]);
    expect(timed?.earliest).toBeUndefined();
  });

  it("knows no day of what counts from a letter, but shows it on the sample", () => {
    const { timed } = effects(own({ duty: "receive-reply", amount: 10 }));
    expect(timed?.meetings).toEqual([]);
    expect(timed?.sample.after).not.toEqual(timed?.sample.before);
  });

  it("fills what was not set", () => {
    const { timed } = effects(own({ kind: "kenesh-open-session", duty: "sign-minutes", amount: 4 }));
    expect(timed?.sample).toMatchObject({ before: null, after: { on: "2017-11-15" } });
  });

  it("compares the rules of the day on which it begins", () => {
    const already = own({ amount: 9, unit: "cd", validFrom: "2018-01-01" });
    expect(effects(own({ validFrom: "2018-02-01" }), [already])).toMatchObject({
      on: "2018-02-01",
      timed: { cell: { before: { amount: 9 }, after: { amount: 5 } } },
    });
  });

  it("says nothing of announcing today where it does not hold yet", () => {
    expect(effects(own({ validFrom: "2017-10-10" })).timed?.earliest).toBeUndefined();
  });

  it("changes nothing where a later value holds by now", () => {
    const later = own({ amount: 9, unit: "cd", validFrom: "2017-06-01" });
    expect(effects(own(), [later]).timed?.cell).toMatchObject({ before: { amount: 9 }, after: { amount: 9 } });
  });

  it("compares channels and quorums as they are", () => {
    const channels = { all: ["mosque" as const], anyOf: [], atLeast: 0 };
    expect(effects({ ...own(), duty: "channels", channels }).channels).toMatchObject({
      before: { channelsBasis: "practice" },
      after: { channels, channelsBasis: "charter" },
    });
    const quorum = { rule: "set" as const, present: { as: "percent" as const, percent: 10 } };
    expect(effects({ ...own(), duty: "quorum", quorum }).quorum).toMatchObject({
      before: { quorum: { rule: "unknown" } },
      after: { quorum, quorumClause: "24" },
    });
  });
});
