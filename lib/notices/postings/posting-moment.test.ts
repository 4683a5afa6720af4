import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { momentFault, type PostingGround, versionTold } from "./posting-moment";

const at = (text: string) => Temporal.Instant.from(`${text}+06:00`);
const version = (number: number, announcedAt: string, kind = "notice") => ({
  ...{ id: `p-${number}`, version: number, kind },
  ...{ announcedAt: at(announcedAt).toString(), startsAt: at("2026-11-26T14:00").toString() },
});
const ground: PostingGround = {
  zone: "Asia/Bishkek",
  versions: [version(1, "2026-11-02T10:00:40"), version(2, "2026-11-10T09:00", "change")],
  endedAt: null,
};
const held: PostingGround = { ...ground, endedAt: at("2026-11-26T16:30").toString(), repliedOn: "2026-12-10" };
const NOW = at("2026-11-20T12:00");
const LATER = at("2026-12-20T12:00");

describe("the moment of a posting", () => {
  it.each([
    ["now", "notice", "2026-11-20T12:00", null],
    ["a minute ahead", "notice", "2026-11-20T12:01", { code: "in-the-future", moment: "20.11.2026, 12:00" }],
    ["in the minute of announcing", "notice", "2026-11-02T10:00", null],
    [
      "a minute before announcing",
      "notice",
      "2026-11-02T09:59",
      { code: "before-announcing", moment: "02.11.2026, 10:00" },
    ],
    [
      "a reminder before announcing",
      "reminder",
      "2026-11-01T09:59",
      { code: "before-announcing", moment: "02.11.2026, 10:00" },
    ],
    ["results before the meeting", "results", "2026-11-20T12:00", { reason: "not-held-yet" }],
  ] as const)("%s", (_story, purpose, posted, fault) => {
    expect(momentFault(purpose, at(posted), NOW, ground)).toEqual(fault);
  });

  it.each([
    ["a notice after the start", "notice", "2026-11-26T14:01", { code: "after-start", moment: "26.11.2026, 14:00" }],
    ["results before the end", "results", "2026-11-26T16:00", { code: "before-end", moment: "26.11.2026, 16:30" }],
    ["results at the end", "results", "2026-11-26T16:30", null],
    ["a reply before it came", "reply", "2026-12-09T23:59", { code: "before-reply", moment: "10.12.2026" }],
    ["a reply on its day", "reply", "2026-12-10T00:00", null],
  ] as const)("%s", (_story, purpose, posted, fault) => {
    expect(momentFault(purpose, at(posted), LATER, held)).toEqual(fault);
  });

  it("may lie after the start when a cancellation was told", () => {
    const versions = [...ground.versions, version(3, "2026-11-26T13:00", "cancellation")];
    expect(momentFault("notice", at("2026-11-26T14:20"), LATER, { ...ground, versions })).toBeNull();
  });

  it("cannot be before anything was announced", () => {
    expect(momentFault("notice", NOW, NOW, { ...ground, versions: [] })).toEqual({ reason: "not-announced" });
  });

  it.each([
    ["2026-11-01T00:00", undefined],
    ["2026-11-02T10:00", 1],
    ["2026-11-10T08:59", 1],
    ["2026-11-10T09:00", 2],
  ])("on %s tells version %s", (posted, number) => {
    expect(versionTold(at(posted), ground.versions)?.version).toBe(number);
  });
});
