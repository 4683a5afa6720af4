import { describe, expect, it, test } from "vitest";
import { SetCharterValue, typedValue } from "@/lib/charter/schema";
import { fieldsLine, valueFields } from "@/lib/charter/value-fields";

const ASKED = { municipalityId: "m", kind: "village-assembly", version: "0" };
const SAID = { ...ASKED, clause: "24", validFrom: "01.03.2026" };
const TIMED = { ...SAID, duty: "announce", amount: "10", unit: "wd" };

function errorsOf(typed: object): Record<string, string> {
  const parsed = SetCharterValue.safeParse(typed);
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message]));
}

describe("what was typed from a charter", () => {
  it("is read as the engine takes it", () => {
    const typed = SetCharterValue.parse({ ...TIMED, clear: "on", atMost: " 40 " });
    expect(typedValue(typed)).toEqual({
      ...{ kind: "village-assembly", duty: "announce", amount: 10, unit: "wd", clear: true, atMost: 40 },
      ...{ clause: "24", validFrom: "2026-03-01" },
    });
  });

  it("can be channels or a quorum", () => {
    const channels = SetCharterValue.parse({ ...SAID, duty: "channels", channels: ["mosque"], more: "2" });
    expect(typedValue(channels)).toMatchObject({ channels: { all: ["mosque"], anyOf: [], atLeast: 2 } });
    const quorum = SetCharterValue.parse({ ...SAID, duty: "quorum", percent: "10", count: "50" });
    expect(typedValue(quorum)).toMatchObject({ quorum: { present: { as: "lesser", percent: 10, count: 50 } } });
  });

  it("names everything that is missing at once", () => {
    expect(errorsOf({ ...ASKED, duty: "announce", validFrom: "32.01.2026" })).toEqual({
      ...{ amount: "required", unit: "required", clause: "required", validFrom: "not-a-date" },
    });
  });

  test.each([
    [{ ...TIMED, amount: "ten" }, { amount: "not-a-number" }],
    [{ ...TIMED, amount: "1,5" }, { amount: "not-a-number" }],
    [{ ...TIMED, amount: "-1" }, { amount: "too-small" }],
    [{ ...TIMED, amount: "3661" }, { amount: "too-large" }],
    [{ ...TIMED, atMost: "9" }, { atMost: "at-most-below" }],
    [{ ...TIMED, validFrom: "31.12.1989" }, { validFrom: "not-a-date" }],
    [{ ...TIMED, clause: "п".repeat(61) }, { clause: "too-long" }],
    [{ ...TIMED, duty: "announce-again" }, { duty: "required" }],
    [{ ...SAID, duty: "channels" }, { channels: "required" }],
    [{ ...SAID, duty: "channels", channels: ["drum"] }, { "channels.0": "invalid" }],
    [{ ...SAID, duty: "quorum" }, { percent: "required" }],
    [{ ...SAID, duty: "quorum", percent: "101" }, { percent: "too-large" }],
  ])("%j is refused: %j", (typed, errors) => expect(errorsOf(typed)).toEqual(errors));

  it("says the same in one line however it was typed, and another with any other value", () => {
    const line = (typed: object) => fieldsLine(valueFields(typedValue(SetCharterValue.parse(typed))));
    expect(line({ ...TIMED, amount: "010", validFrom: "2026-03-01" })).toBe(line(TIMED));
    for (const other of [{ amount: "11" }, { unit: "cd" }, { clear: "on" }, { clause: "25" }, { atMost: "40" }])
      expect(line({ ...TIMED, ...other })).not.toBe(line(TIMED));
  });
});
