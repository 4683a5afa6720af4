import { describe, expect, it } from "vitest";
import { type StripCell, type StripMeeting, yearStrip } from "./year-strip";

const VILLAGE = { id: "v-1", name: { ky: "Көк-Жар" } };
const assembly = (on: string, state: StripMeeting["state"]): StripMeeting => ({
  id: on,
  kind: "village-assembly",
  on,
  state,
});

function cell(month: number, today: string, ...meetings: StripMeeting[]): Partial<StripCell> | undefined {
  return yearStrip([{ ...VILLAGE, meetings }], 2026, today)[0]?.cells[month - 1];
}

describe("the year of a village", () => {
  it("has twelve months", () =>
    expect(yearStrip([{ ...VILLAGE, meetings: [] }], 2026, "2026-01-01")[0]?.cells).toHaveLength(12));
  it("counts what was held and what is planned in their months", () => {
    const meetings = [
      assembly("2026-11-05", "held"),
      assembly("2026-11-26", "planned"),
      assembly("2026-12-01", "unrecorded"),
    ];
    expect(cell(11, "2026-11-23", ...meetings)).toMatchObject({ held: 1, planned: 1, unrecorded: 0 });
    expect(cell(12, "2026-12-23", ...meetings)).toMatchObject({ unrecorded: 1 });
  });
  it("wants the autumn assembly while its season is open, and misses it afterwards", () => {
    expect(cell(12, "2026-09-30")).toMatchObject({ wanted: [], missing: [] });
    expect(cell(12, "2026-10-01")).toMatchObject({ wanted: ["village-assembly"], missing: [] });
    expect(cell(12, "2027-01-10")).toMatchObject({ wanted: [], missing: ["village-assembly"] });
    expect(cell(12, "2027-01-10", assembly("2026-10-20", "held"))).toMatchObject({ missing: [] });
    expect(cell(12, "2027-01-10", assembly("2026-10-20", "off"))).toMatchObject({ missing: ["village-assembly"] });
  });
  it("misses the hearings of summer and spring", () => {
    expect(cell(8, "2026-09-01")).toMatchObject({ missing: ["budget-hearing"] });
    expect(cell(3, "2026-09-01")).toMatchObject({ missing: ["budget-report-hearing"] });
  });
  it("leaves other years out", () =>
    expect(cell(11, "2026-11-23", assembly("2025-11-05", "held"))).toMatchObject({ held: 0 }));
});
