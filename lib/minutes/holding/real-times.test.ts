import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { readRealTimes, typedTimes } from "./real-times";

const ZONE = "Asia/Bishkek";
const NOW = Temporal.Instant.from("2026-11-26T17:00:00+06:00");
const read = (startedTime: string, endedTime?: string, endedOn?: string, startedOn = "2026-11-26") =>
  readRealTimes({ startedOn, startedTime, endedTime, endedOn }, ZONE, NOW);

describe("start and end as they really were", () => {
  it("may differ from any plan", () => {
    expect(read("14:20", "16:05")).toEqual({
      startedAt: Temporal.Instant.from("2026-11-26T08:20:00Z"),
      endedAt: Temporal.Instant.from("2026-11-26T10:05:00Z"),
    });
    expect(read("23:30", "00:30", "2026-11-26", "2026-11-25")).toMatchObject({ endedAt: expect.anything() });
    expect(read("14:00", "14:00")).toMatchObject({ endedAt: expect.anything() });
    expect(read("14:00")).toMatchObject({ endedAt: null });
  });

  test.each([
    ["17:01", undefined, undefined, { startedOn: "in-the-future" }],
    ["14:00", "17:01", undefined, { endedTime: "in-the-future" }],
    ["14:00", "13:59", undefined, { endedTime: "end-before-start" }],
    ["14:00", "15:00", "2026-11-25", { endedTime: "end-before-start" }],
    ["14:00", undefined, "2026-11-26", { endedTime: "required" }],
  ])("%s to %s of %s is %j", (start, end, endedOn, fields) =>
    expect(read(start, end, endedOn)).toMatchObject({ fields }),
  );

  it("come back as they were typed", () => {
    expect(typedTimes("2026-11-25T17:30:00Z", "2026-11-25T18:30:00Z", ZONE)).toEqual({
      ...{ startedOn: "2026-11-25", startedTime: "23:30", endedOn: "2026-11-26", endedTime: "00:30" },
    });
    expect(typedTimes("2026-11-26T08:00:00Z", null, ZONE)).toMatchObject({ endedOn: "", endedTime: "" });
  });
});
