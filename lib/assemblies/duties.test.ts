import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { nationalCalendar } from "@/tests/factories/calendar";
import { ALL_TOLD, aMeeting, aPublication, HELD, told } from "@/tests/factories/meeting-facts";
import type { MeetingFacts } from "./assembly-view";
import { dutiesOf, rulesOf, signedOn } from "./duties";

const at = (text: string) => Temporal.Instant.from(`${text}:00+06:00`);
const verdicts = (changes: Partial<MeetingFacts>, now: string) =>
  Object.fromEntries(dutiesOf(aMeeting(changes), nationalCalendar(), at(now)).map((f) => [f.duty, f.verdict]));

describe("the duties of a meeting", () => {
  it("are open as long as there is time", () =>
    expect(verdicts({}, "2026-11-10T10:00")).toMatchObject({
      announce: "open",
      "post-notice": "open",
      "sign-minutes": "open",
    }));

  it("are missed when nobody was told in time", () =>
    expect(verdicts({}, "2026-11-20T10:00")).toMatchObject({ announce: "missed", agenda: "missed" }));

  it("announce and agenda are met by announcing in time, the channels by postings", () =>
    expect(verdicts({ publications: [aPublication()], postings: ALL_TOLD }, "2026-11-18T10:00")).toMatchObject({
      announce: "met",
      agenda: "met",
      "post-notice": "met",
      invite: "met",
    }));

  it("the gate that was passed waives announcing in time for that start alone", () => {
    const override = { gate: "notice-too-short", reason: "Сел", byName: "А. О.", at: "2026-11-20T04:00:00.000Z" };
    const late = aPublication({ announcedAt: "2026-11-20T05:00:00.000Z" });
    const forThis = { ...override, forStartsAt: "2026-11-26T08:00:00.000Z" };
    const forOther = { ...override, forStartsAt: "2026-11-25T08:00:00.000Z" };
    expect(verdicts({ publications: [late], overrides: [forThis] }, "2026-11-21T10:00").announce).toBe("waived");
    expect(verdicts({ publications: [late], overrides: [forOther] }, "2026-11-21T10:00").announce).toBe("late");
  });

  it("the public page is a channel by itself", () => {
    const minutes = { signatures: [], publications: [{ version: 1, publishedAt: "2026-11-30T04:00:00.000Z" }] };
    const results = told("results", ["notice-board", "poster", "invitation"], "2026-11-30T05:00:00.000Z");
    const facts = { publications: [aPublication()], holding: HELD, minutes };
    expect(verdicts({ ...facts, postings: [...ALL_TOLD, ...results] }, "2026-12-01T10:00")["tell-results"]).toBe("met");
    expect(verdicts({ ...facts, postings: ALL_TOLD }, "2026-12-01T10:00")["tell-results"]).not.toBe("met");
  });

  it("minutes are signed on the day of the second signature", () => {
    const chair = { role: "chair" as const, signedOn: "2026-11-30" };
    expect(signedOn({ signatures: [chair], publications: [] })).toBeNull();
    const secretary = { role: "secretary" as const, signedOn: "2026-11-27" };
    expect(signedOn({ signatures: [secretary, chair], publications: [] })).toBe("2026-11-30");
    expect(signedOn(null)).toBeNull();
  });

  it("are judged by the rules of the announcement, not by a charter of later", () => {
    const charter: MeetingFacts["charter"] = [
      {
        ...{ kind: "village-assembly", duty: "announce", amount: 20, unit: "cd", clear: false },
        ...{ clause: "24", validFrom: "2026-11-01" },
      },
    ];
    expect(verdicts({ charter, publications: [aPublication()] }, "2026-11-18T10:00").announce).toBe("met");
    expect(verdicts({ charter }, "2026-11-18T10:00").announce).toBe("missed");
    expect(rulesOf(aMeeting({ charter }), at("2026-10-30T10:00")).cells[0]?.basis).toBe("default");
  });
});
