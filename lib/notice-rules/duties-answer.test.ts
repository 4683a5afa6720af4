import { describe, expect, it, test } from "vitest";
import type { CharterValue } from "@/lib/notice-rules/charter";
import { answerDuties, type DutiesAnswer, type DutiesGround } from "@/lib/notice-rules/duties-answer";
import { type Query, readDutiesRequest } from "@/lib/notice-rules/duties-request";
import { NATIONAL_PACK } from "@/lib/notice-rules/rule-book";
import { nationalCalendar } from "@/tests/factories/calendar";

const ground: DutiesGround = { zone: "Asia/Bishkek", calendar: nationalCalendar(), now: { on: "2017-10-30" } };

function answer(query: Record<string, string | string[]>, more: Partial<DutiesGround> = {}): DutiesAnswer {
  const lists: Query = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()]));
  const read = readDutiesRequest(lists);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const answered = answerDuties(read.request, { ...ground, ...more });
  if (!answered.ok) throw new Error(JSON.stringify(answered.errors));
  return answered.answer;
}

const dutyIn = (given: DutiesAnswer, name: string) => given.duties.find(({ duty }) => duty === name);
const assembly = { kind: "village-assembly", startsAt: "2017-11-09T09:30:00+06:00" };
const held = { ...assembly, endedAt: "2017-11-09T12:00:00+06:00" };
const hearing = { kind: "budget-hearing", startsAt: "2026-06-01T10:00:00+06:00" };

describe("the worked examples, as the API answers them", () => {
  test.each([
    [assembly, [], "announce", { amount: 7, unit: "cd", dueOn: "2017-11-02" }],
    [assembly, ["announce:5wd"], "announce", { amount: 5, unit: "wd", dueOn: "2017-11-01" }],
    [assembly, ["announce:72h"], "announce", { amount: 72, unit: "h", dueAt: "2017-11-06T09:30:00+06:00" }],
    [held, [], "sign-minutes", { amount: 5, unit: "wd", dueOn: "2017-11-16" }],
    [held, [], "tell-results", { amount: 10, unit: "cd", dueOn: "2017-11-20" }],
    [hearing, [], "announce", { amount: 10, unit: "cd", dueOn: "2026-05-22" }],
    [hearing, ["announce:10wd:clear"], "announce", { amount: 10, unit: "wd", clear: true, dueOn: "2026-05-14" }],
  ])("%o with %o: %s", (query, set, duty, expected) => {
    expect(dutyIn(answer({ ...query, set }), duty)).toMatchObject(expected);
  });
});

describe("an answer", () => {
  it("names pack, kind, earliest day and the six duties in their order", () => {
    const { duties, ...rest } = answer(held);
    expect(rest).toEqual({
      ...{ pack: { id: "kg-national", version: 1 }, kind: "village-assembly", zone: "Asia/Bishkek" },
      ...{ today: "2017-10-30", earliestDay: "2017-11-06", notSet: [] },
    });
    expect(duties.map(({ duty }) => duty)).toEqual([
      "announce",
      "agenda",
      "sign-minutes",
      "tell-results",
      "send-decisions",
      "receive-reply",
    ]);
  });

  it("says of each duty where its number is from", () => {
    expect(dutyIn(answer(held), "announce")).toEqual({
      ...{ duty: "announce", side: "before", amount: 7, unit: "cd", clear: false, basis: "default" },
      cites: [
        expect.objectContaining({ act: "law-123-2021", article: "21", number: "123", date: "2021-10-20" }),
        expect.objectContaining({ act: "law-101-2011" }),
        expect.objectContaining({ act: "model-charter-2014" }),
      ],
      ...{ dueOn: "2017-11-02", verdict: "open" },
    });
  });

  it("does not know when a reply is due before anything was sent, and says why 14 days", () => {
    expect(dutyIn(answer(held), "receive-reply")).toMatchObject({
      ...{ dueOn: null, verdict: "open", basis: "practice" },
      note: { en: expect.stringContaining("inference") },
    });
  });

  it("gives hours as an instant and nothing else", () => {
    const duty = dutyIn(answer({ ...assembly, set: "announce:72h" }), "announce");
    expect(duty).not.toHaveProperty("dueOn");
    expect(duty).toMatchObject({ basis: "charter", clause: null, whatIf: true, cites: [] });
  });

  it("lists what is not set instead of deriving a duty", () => {
    const session = answer({ ...assembly, kind: "kenesh-open-session" });
    expect(session.notSet).toEqual(["sign-minutes"]);
    expect(session.duties.map(({ duty }) => duty)).toEqual(["announce", "agenda", "tell-results"]);
    const supposed = answer({ ...held, kind: "kenesh-open-session", set: ["sign-minutes:3wd", "send-decisions:1wd"] });
    expect(supposed.notSet).toEqual([]);
    expect(dutyIn(supposed, "sign-minutes")).toMatchObject({ dueOn: "2017-11-14", side: "after" });
  });

  it("counts what comes after from the planned start while no end is told", () => {
    expect(dutyIn(answer(assembly), "sign-minutes")).toMatchObject({ dueOn: "2017-11-16", verdict: "open" });
    expect(dutyIn(answer({ ...assembly, set: "sign-minutes:48h" }), "sign-minutes")).toMatchObject({
      dueAt: "2017-11-11T09:30:00+06:00",
    });
  });

  it("judges also what is counted from the planned start", () => {
    const later = answer({ ...assembly, today: "2017-11-20" });
    expect(dutyIn(later, "sign-minutes")?.verdict).toBe("missed");
    expect(dutyIn(later, "tell-results")?.verdict).toBe("due-soon");
  });

  it("counts from the day on which a meeting past midnight ended", () => {
    const late = { ...assembly, startsAt: "2017-11-09T23:30:00+06:00", endedAt: "2017-11-10T00:30:00+06:00" };
    expect(dutyIn(answer(late), "sign-minutes")).toMatchObject({ dueOn: "2017-11-17" });
    expect(dutyIn(answer(late), "announce")).toMatchObject({ dueOn: "2017-11-02" });
  });

  test.each([
    ["2017-10-30", "open"],
    ["2017-10-31", "due-soon"],
    ["2017-11-02", "due-soon"],
    ["2017-11-03", "missed"],
  ])("judges as of %s: %s", (today, verdict) => {
    expect(dutyIn(answer({ ...assembly, today }), "announce")?.verdict).toBe(verdict);
    expect(answer({ ...assembly, today }).today).toBe(today);
  });

  it("takes today from the door when none is told", () => {
    expect(answer(assembly, { now: { on: "2017-11-05" } })).toMatchObject({
      today: "2017-11-05",
      earliestDay: "2017-11-12",
    });
  });

  it("supposes a charter also for the earliest day", () => {
    const set = ["announce:5wd", "agenda:5wd"];
    expect(answer({ ...assembly, today: "2017-11-01", set }).earliestDay).toBe("2017-11-09");
  });

  it("counts in the zone of the municipality", () => {
    const tokyo = answer(assembly, { zone: "Asia/Tokyo" });
    expect(dutyIn({ ...tokyo }, "announce")).toMatchObject({ dueOn: "2017-11-02" });
    expect(dutyIn(answer({ ...assembly, set: "announce:72h" }, { zone: "Asia/Tokyo" }), "announce")).toMatchObject({
      dueAt: "2017-11-06T12:30:00+09:00",
    });
  });
});

describe("a municipality's charter", () => {
  const charter: CharterValue[] = [
    {
      ...{ kind: "village-assembly", duty: "announce", amount: 10, unit: "cd", clear: false, clause: "24" },
      ...{ validFrom: "2017-11-01" },
    },
  ];

  it("is the one in force on the day of asking, never a later one than the meeting's day", () => {
    const announceOn = (today: string, startsAt: string) =>
      dutyIn(answer({ kind: "village-assembly", startsAt, today }, { charter }), "announce");
    expect(announceOn("2017-10-31", "2017-11-30T09:30:00+06:00")).toMatchObject({ basis: "default", amount: 7 });
    expect(announceOn("2017-11-01", "2017-11-30T09:30:00+06:00")).toMatchObject({ basis: "charter", clause: "24" });
    expect(announceOn("2026-01-01", "2017-10-31T09:30:00+06:00")).toMatchObject({ basis: "default", amount: 7 });
  });

  it("gives way to what is supposed", () => {
    const duty = dutyIn(answer({ ...assembly, today: "2017-11-02", set: "announce:3cd" }, { charter }), "announce");
    expect(duty).toMatchObject({ amount: 3, clause: null, whatIf: true, dueOn: "2017-11-06" });
  });

  it("may open a window", () => {
    const windowed = charter.map((value) => ({ ...value, amount: 30, atMost: 40, validFrom: "2017-01-01" }));
    const given = answer({ ...assembly, today: "2017-09-10" }, { charter: windowed });
    expect(given).toMatchObject({ earliestDay: "2017-10-10", latestDay: "2017-10-20" });
    expect(dutyIn(given, "announce")).toMatchObject({ earliestOn: "2017-09-30", dueOn: "2017-10-10" });
  });
});

it("refuses a kind that had expired by the meeting's day", () => {
  const kinds = NATIONAL_PACK.kinds.map((rule) => ({ ...rule, validTo: "2026-12-31" }));
  const pack = { ...NATIONAL_PACK, kinds };
  const ask = (startsAt: string) => {
    const read = readDutiesRequest({ kind: ["kurultai"], startsAt: [startsAt] });
    return read.ok && answerDuties(read.request, { ...ground, pack });
  };
  expect(ask("2026-12-31T23:30:00+06:00")).toMatchObject({ ok: true });
  expect(ask("2027-01-01T00:30:00+06:00")).toEqual({
    ok: false,
    errors: [{ field: "kind", code: "kind-not-in-force" }],
  });
});
