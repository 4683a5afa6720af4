import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Basis, DUTIES } from "@/lib/notice-rules/cell";
import { type CharterCell, type CharterValue, kindInForce, rulesInForce, sideOf } from "@/lib/notice-rules/charter";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { NATIONAL_PACK } from "@/lib/notice-rules/rule-book";
import { cellOf, type Pack } from "@/lib/notice-rules/rules";

const own = (more: Partial<CharterCell>): CharterCell => ({
  ...{ kind: "village-assembly", duty: "announce", amount: 10, unit: "wd", clear: true, clause: "24" },
  ...{ validFrom: "2026-01-01" },
  ...more,
});

describe("the national pack, version 1", () => {
  // The table of cells, column by column: announce, agenda, sign minutes, tell results, send decisions, reply.
  test.each([
    ["gathering", "5cd", "5cd", "5wd", "10cd", "5wd", "14wd"],
    ["village-assembly", "7cd", "7cd", "5wd", "10cd", "5wd", "14wd"],
    ["kurultai", "14cd", "14cd", "5wd", "10cd", "5wd", "14wd"],
    ["budget-hearing", "10cd", "10cd", "5wd", "10cd", "5wd", "14wd"],
    ["budget-report-hearing", "10cd", "10cd", "5wd", "10cd", "5wd", "14wd"],
    ["kenesh-open-session", "5cd", "5cd", "unknown", "5cd", "-", "-"],
    ["group-meeting", "3cd", "3cd", "3wd", "-", "-", "-"],
  ] as const)("%s", (kind, ...columns) => {
    const rules = rulesInForce(kind, "2017-11-01");
    const shown = (
      ["announce", "agenda", "sign-minutes", "tell-results", "send-decisions", "receive-reply"] as const
    ).map((duty) => {
      const cell = cellOf(rules, duty);
      return !cell ? "-" : cell.basis === "unknown" ? "unknown" : `${cell.amount}${cell.unit}`;
    });
    expect(shown).toEqual(columns);
  });

  it("never says law of what was not read in one", () => {
    const bases = MEETING_KINDS.flatMap((kind) => rulesInForce(kind, "2026-01-01").cells.map((cell) => cell.basis));
    expect(new Set<Basis>(bases)).toEqual(new Set(["default", "practice", "unknown"]));
  });

  it("says of the reply that it is an inference", () => {
    const reply = cellOf(rulesInForce("gathering", "2026-01-01"), "receive-reply");
    expect(reply).toMatchObject({ basis: "practice", cites: [{ act: "law-67-2007" }] });
    expect(reply?.note).toMatchObject({ ky: expect.any(String), ru: expect.any(String), en: expect.any(String) });
  });

  it("asks no quorum of hearings and knows none of the others", () => {
    expect(rulesInForce("budget-hearing", "2026-01-01").quorum).toEqual({ rule: "none" });
    expect(rulesInForce("village-assembly", "2026-01-01").quorum).toEqual({ rule: "unknown" });
  });

  it("lists its cells in the order of the duties", () => {
    for (const kind of MEETING_KINDS) {
      const places = rulesInForce(kind, "2026-01-01").cells.map((cell) => DUTIES.indexOf(cell.duty));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe("a charter's own value", () => {
  test.each([
    ["the day before it begins", "2025-12-31", "default"],
    ["the day it begins", "2026-01-01", "charter"],
    ["the day it ends", "2026-06-30", "charter"],
    ["the day after", "2026-07-01", "default"],
  ])("%s", (_, on, basis) => {
    const rules = rulesInForce("village-assembly", on, [own({ validTo: "2026-06-30" })]);
    expect(cellOf(rules, "announce")?.basis).toBe(basis);
  });

  it("carries its clause and replaces the amount, but keeps the pack's channels", () => {
    const rules = rulesInForce("village-assembly", "2026-02-01", [own({})]);
    expect(cellOf(rules, "announce")).toMatchObject({
      amount: 10,
      unit: "wd",
      clear: true,
      clause: "24",
      side: "before",
    });
    expect(cellOf(rules, "post-notice")).toMatchObject({
      ...{ amount: 10, unit: "wd", clear: true, basis: "charter", channelsBasis: "practice" },
      channels: { all: ["notice-board", "poster", "invitation"] },
    });
  });

  it("leaves other kinds and other duties alone", () => {
    expect(cellOf(rulesInForce("gathering", "2026-02-01", [own({})]), "announce")?.basis).toBe("default");
    expect(cellOf(rulesInForce("village-assembly", "2026-02-01", [own({})]), "agenda")?.basis).toBe("default");
  });

  it("that began last wins, in whatever order they stand", () => {
    const values = [own({ amount: 3, validFrom: "2026-03-01" }), own({ amount: 9, validFrom: "2025-03-01" })];
    expect(cellOf(rulesInForce("village-assembly", "2026-04-01", values), "announce")?.amount).toBe(3);
    expect(cellOf(rulesInForce("village-assembly", "2026-02-01", values), "announce")?.amount).toBe(9);
  });

  it("can fill a cell that is not set, and one that the table has not", () => {
    const values = [
      own({ kind: "kenesh-open-session", duty: "sign-minutes", amount: 4, clear: false }),
      own({ kind: "kenesh-open-session", duty: "send-decisions", amount: 6, clear: false }),
    ];
    const rules = rulesInForce("kenesh-open-session", "2026-02-01", values);
    expect(cellOf(rules, "sign-minutes")).toMatchObject({ amount: 4, basis: "charter", side: "after" });
    expect(cellOf(rules, "send-decisions")).toMatchObject({ amount: 6, basis: "charter", side: "after" });
  });

  it("can set the quorum and the channels", () => {
    const channels = { all: ["mosque" as const], anyOf: [], atLeast: 0 };
    const quorum = { rule: "set" as const, present: { as: "percent" as const, percent: 10 } };
    const values: CharterValue[] = [
      own({ duty: "post-notice", channels }),
      { kind: "village-assembly", duty: "quorum", quorum, clause: "30", validFrom: "2026-01-01" },
    ];
    const rules = rulesInForce("village-assembly", "2026-02-01", values);
    expect(rules).toMatchObject({ quorum, quorumClause: "30" });
    expect(cellOf(rules, "post-notice")).toMatchObject({ channels, basis: "charter" });
  });

  it("can set the channels alone: they stay due with the announcement", () => {
    const channels = { all: ["mosque" as const], anyOf: [], atLeast: 1 };
    const value: CharterValue = { ...own({}), duty: "channels", channels, clause: "31" };
    const rules = rulesInForce("village-assembly", "2026-02-01", [value]);
    expect(cellOf(rules, "post-notice")).toMatchObject({
      ...{ channels, channelsBasis: "charter", channelsClause: "31", amount: 7, unit: "cd", basis: "default" },
    });
    expect(cellOf(rulesInForce("village-assembly", "2026-02-01", [value, own({})]), "post-notice")).toMatchObject({
      ...{ channels, amount: 10, unit: "wd", basis: "charter", clause: own({}).clause },
    });
  });

  it("that names the invitations asks for them, and without them asks for none", () => {
    const naming = (kind: CharterValue["kind"], all: ("invitation" | "poster")[]) =>
      rulesInForce(kind, "2026-02-01", [
        { ...own({ kind }), duty: "channels", channels: { all, anyOf: [], atLeast: 0 } },
      ]);
    expect(cellOf(naming("gathering", ["invitation"]), "invite")).toMatchObject({ amount: 5, basis: "default" });
    expect(cellOf(naming("village-assembly", ["invitation"]), "invite")).toMatchObject({ amount: 7, basis: "default" });
    expect(cellOf(naming("village-assembly", ["poster"]), "invite")).toBeUndefined();
    const byHand = own({ duty: "invite", amount: 2, validFrom: "2026-01-15" });
    const channels: CharterValue = {
      ...own({}),
      duty: "channels",
      channels: { all: ["poster"], anyOf: [], atLeast: 0 },
    };
    expect(cellOf(rulesInForce("village-assembly", "2026-02-01", [byHand, channels]), "invite")?.amount).toBe(2);
  });
});

describe("the stored rules of an old meeting", () => {
  it("never change, whatever becomes of the charter they were made from", () => {
    const value = fc.record({
      duty: fc.constantFrom("announce" as const, "agenda" as const, "sign-minutes" as const),
      amount: fc.integer({ min: 0, max: 3660 }),
      unit: fc.constantFrom("h" as const, "cd" as const, "wd" as const),
      validFrom: fc.constantFrom("2025-01-01", "2026-01-01", "2027-01-01"),
    });
    fc.assert(
      fc.property(fc.array(value), fc.array(value), (before, after) => {
        const channels = { all: ["poster" as const], anyOf: [], atLeast: 0 };
        const charter = before.map((each) => own({ ...each, channels }));
        const stored = rulesInForce("village-assembly", "2026-05-01", charter);
        const copy = JSON.stringify(stored);
        for (const each of charter) {
          Object.assign(each, { amount: 1, clause: "999" });
          each.channels?.all.push("mosque");
        }
        charter.push(...after.map((each) => own(each)));
        for (const cell of rulesInForce("village-assembly", "2026-05-01", charter).cells) cell.cites.splice(0);
        expect(JSON.stringify(stored)).toBe(copy);
      }),
    );
    expect(cellOf(rulesInForce("gathering", "2026-01-01"), "announce")?.cites).not.toEqual([]);
  });
});

describe("a kind of meeting", () => {
  const kinds = NATIONAL_PACK.kinds.map((rule) =>
    rule.kind === "kurultai" ? { ...rule, validTo: "2026-12-31" } : rule,
  );
  const pack: Pack = { ...NATIONAL_PACK, version: 2, kinds };

  it("can expire", () => {
    expect(kindInForce("kurultai", "2026-12-31", pack)?.callers).toEqual(["ayil-kenesh"]);
    expect(kindInForce("kurultai", "2027-01-01", pack)).toBeUndefined();
    expect(kindInForce("kurultai", "2027-01-01")).toBeDefined();
    expect(kindInForce("gathering", "1989-12-31")).toBeUndefined();
  });

  it("knows the side of each duty", () => {
    expect(DUTIES.filter((duty) => sideOf(duty) === "after")).toEqual([
      "sign-minutes",
      "tell-results",
      "send-decisions",
      "receive-reply",
      "tell-reply",
    ]);
  });
});
