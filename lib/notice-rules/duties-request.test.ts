import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Query, readDutiesRequest } from "@/lib/notice-rules/duties-request";
import { DutiesQuery } from "@/lib/notice-rules/schema";

const good: Query = { kind: ["village-assembly"], startsAt: ["2017-11-09T09:30:00+06:00"] };
const errorsOf = (query: Query) => {
  const read = readDutiesRequest(query);
  return read.ok ? [] : read.errors.map(({ field, code }) => `${field} ${code}`);
};
const requestOf = (query: Query) => {
  const read = readDutiesRequest(query);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.request;
};

describe("a request that can be read", () => {
  it("is read whole", () => {
    const request = requestOf({
      ...good,
      endedAt: ["2017-11-09T12:10:00+06:00"],
      municipality: ["41706226807010"],
      today: ["2017-11-01"],
      set: ["announce:10wd:clear", "sign-minutes:72h"],
    });
    expect({ ...request, startsAt: String(request.startsAt), endedAt: String(request.endedAt) }).toEqual({
      kind: "village-assembly",
      startsAt: "2017-11-09T03:30:00Z",
      endedAt: "2017-11-09T06:10:00Z",
      municipality: "41706226807010",
      today: "2017-11-01",
      set: [
        { duty: "announce", amount: 10, unit: "wd", clear: true },
        { duty: "sign-minutes", amount: 72, unit: "h", clear: false },
      ],
    });
    expect(requestOf(good)).toEqual({ kind: "village-assembly", startsAt: request.startsAt, set: [] });
  });

  test.each([
    ["2017-11-09T09:30:00+06:00", "2017-11-09T03:30:00Z"],
    ["2017-11-09T09:30+06:00", "2017-11-09T03:30:00Z"],
    ["2017-11-09T09:30:00 06:00", "2017-11-09T03:30:00Z"],
    ["2017-11-09T03:30:00Z", "2017-11-09T03:30:00Z"],
    ["2017-11-09T03:30:00.250Z", "2017-11-09T03:30:00.25Z"],
    ["2017-11-08T22:30:00-05:00", "2017-11-09T03:30:00Z"],
    ["2024-02-29T00:30:00+06:00", "2024-02-28T18:30:00Z"],
  ])("starts at %s", (text, instant) => {
    expect(requestOf({ ...good, startsAt: [text] }).startsAt.toString()).toBe(instant);
  });

  it("may end the instant it starts", () => {
    expect(errorsOf({ ...good, endedAt: good.startsAt as string[] })).toEqual([]);
  });

  test.each(["announce:0cd", "announce:3660wd", "agenda:007h", "receive-reply:10wd:clear"])("sets %s", (setting) =>
    expect(requestOf({ ...good, set: [setting] }).set).toHaveLength(1),
  );
});

describe("a request that cannot be read", () => {
  test.each<[string, Query, string[]]>([
    ["nothing at all", {}, ["kind required", "startsAt required"]],
    ["a kind nobody knows", { ...good, kind: ["seminar"] }, ["kind unknown-kind"]],
    ["an empty kind", { ...good, kind: [""] }, ["kind unknown-kind"]],
    ["a kind of every object", { ...good, kind: ["constructor"] }, ["kind unknown-kind"]],
    ["a repeated parameter", { ...good, kind: ["gathering", "gathering"] }, ["kind repeated"]],
    ["a parameter nobody knows", { ...good, Kind: ["gathering"] }, ["Kind unknown-parameter"]],
    ["an end before the start", { ...good, endedAt: ["2017-11-09T09:29:59+06:00"] }, ["endedAt before-start"]],
    ["a SOATE too short", { ...good, municipality: ["4170622"] }, ["municipality not-a-soate"]],
    ["a SOATE of letters", { ...good, municipality: ["4170622680701x"] }, ["municipality not-a-soate"]],
    ["a date that is none", { ...good, today: ["2023-02-29"] }, ["today not-a-date"]],
    ["an instant for a date", { ...good, today: ["2017-11-01T00:00:00Z"] }, ["today not-a-date"]],
    ["a year too early", { ...good, today: ["1989-12-31"] }, ["today year-out-of-range"]],
    ["a year too late", { ...good, today: ["2101-01-01"] }, ["today year-out-of-range"]],
    ["a duty set twice", { ...good, set: ["agenda:1cd", "agenda:2cd"] }, ["set repeated"]],
    [
      "everything wrong at once",
      { kind: ["x"], startsAt: ["x"], endedAt: ["y"], today: ["z"], set: ["a"], more: [] },
      [
        "more unknown-parameter",
        "kind unknown-kind",
        "startsAt not-an-instant",
        "endedAt not-an-instant",
        "today not-a-date",
        "set not-a-setting",
      ],
    ],
  ])("%s", (_, query, errors) => expect(errorsOf(query)).toEqual(errors));

  test.each([
    ["2017-11-09", "not-an-instant"],
    ["2017-11-09T09:30:00", "not-an-instant"],
    ["2017-11-09 09:30:00+06:00", "not-an-instant"],
    ["2017-11-09T24:00:00+06:00", "not-an-instant"],
    ["2017-11-09T09:60:00+06:00", "not-an-instant"],
    ["2017-11-09T09:30:60+06:00", "not-an-instant"],
    ["2017-11-09T09:30:00+24:00", "not-an-instant"],
    ["2017-11-09T09:30:00+06:00[Asia/Bishkek]", "not-an-instant"],
    ["2017-11-31T09:30:00+06:00", "not-an-instant"],
    ["2023-02-29T09:30:00+06:00", "not-an-instant"],
    ["+012017-11-09T09:30:00Z", "not-an-instant"],
    ["1510198200", "not-an-instant"],
    ["２０１７-11-09T09:30:00Z", "not-an-instant"],
    ["2017-11-09T09:30:00Z\n", "not-an-instant"],
    ["1989-12-31T09:30:00+06:00", "year-out-of-range"],
    ["1900-01-01T00:00:00Z", "year-out-of-range"],
    ["9999-12-31T23:59:59Z", "year-out-of-range"],
  ])("a start at %j: %s", (text, code) => {
    expect(errorsOf({ ...good, startsAt: [text] })).toEqual([`startsAt ${code}`]);
  });

  test.each([
    ["", "not-a-setting"],
    ["announce", "not-a-setting"],
    ["announce:", "not-a-setting"],
    ["announce:wd", "not-a-setting"],
    ["announce:-5wd", "not-a-setting"],
    ["announce:5.5wd", "not-a-setting"],
    ["announce:5e3wd", "not-a-setting"],
    ["announce:5wd:clear:clear", "not-a-setting"],
    ["announce:5wd:Clear", "not-a-setting"],
    ["announce:5", "unknown-unit"],
    ["announce:5d", "unknown-unit"],
    ["announce:5WD", "unknown-unit"],
    ["remind:5wd", "unknown-duty"],
    ["quorum:5wd", "unknown-duty"],
    [":5wd", "unknown-duty"],
    ["announce:3661wd", "amount-out-of-range"],
    [`announce:${"9".repeat(400)}h`, "amount-out-of-range"],
  ])("the setting %j: %s", (setting, code) => expect(errorsOf({ ...good, set: [setting] })).toEqual([`set ${code}`]));

  it("whatever it is, is told and never thrown", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...Object.values(good).flat()));
    const names = fc.constantFrom("kind", "startsAt", "endedAt", "municipality", "today", "set", "__proto__", "x");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.array(text, { maxLength: 3 }))), (entries) => {
        const query: Record<string, string[]> = Object.create(null);
        for (const [name, values] of entries) query[name] = values;
        const read = readDutiesRequest(query);
        expect(read.ok || read.errors.length > 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("as the endpoint's input", () => {
  it("gives the request, or each error at its parameter", () => {
    expect(DutiesQuery.parse({ params: {}, query: good })).toEqual(requestOf(good));
    const read = DutiesQuery.safeParse({ params: {}, query: { kind: ["x"], startsAt: ["y"] } });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["kind"], "unknown-kind"],
      [["startsAt"], "not-an-instant"],
    ]);
  });
});
