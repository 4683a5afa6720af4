import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Preview } from "@/lib/platform/import-preview";
import type { Outcome } from "@/lib/platform/outcome";
import { previewCalendar } from "./import-preview";
import { type MarkedDay, marksInForce } from "./marked-day";

const HEADER = "date,kind,name_ky,name_ru,name_en,non_working,status,valid_from,valid_to";
const nooruz: MarkedDay = {
  on: "2026-03-21",
  kind: "holiday",
  name: { ky: "Нооруз" },
  status: "fixed",
  validFrom: null,
  validTo: null,
};

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
const preview = (...lines: string[]) => must(previewCalendar([HEADER, ...lines].join("\n"), [nooruz]));
const faultsIn = ({ rows }: Preview<MarkedDay>) =>
  rows.flatMap((row) => row.faults.map(({ column, code }) => `${column} ${code}`));

describe("previewCalendar", () => {
  test("new, changed and unchanged days", () => {
    const { rows, counts } = preview(
      "21.03.2026,,Нооруз,,,yes,fixed,,",
      "2026-03-21,day-off,Нооруздан кийин,,,,announced,,",
      "2026-12-26,moved-working,Которулган иш күн,,,,,2026-11-01,",
    );
    expect(counts).toMatchObject({ same: 1, new: 2, error: 0 });
    expect(rows[2]?.row).toMatchObject({ on: "2026-12-26", kind: "moved-working", validFrom: "2026-11-01" });
    expect(preview("2026-03-21,,Нооруз,,,yes,estimate,,2026-02-01").rows[0]).toMatchObject({
      verdict: "changed",
      changes: [
        { column: "status", from: "fixed", to: "estimate" },
        { column: "valid_to", from: "", to: "2026-02-01" },
      ],
    });
  });

  test("a holiday on which people work is skipped", () => {
    const { rows } = preview("2026-02-23,,Мекенди коргоочулардын күнү,,,no,,,");
    expect(rows[0]).toMatchObject({ verdict: "skipped", note: "working-holiday" });
    expect(rows[0]?.row).toBeUndefined();
  });

  test("two holidays on one day become one mark; the surer of the two is not claimed", () => {
    const { rows } = preview("2028-05-05,,Конституция күнү,,,yes,fixed,,", "2028-05-05,,Курман айт,,,yes,ESTIMATE,,");
    expect(rows[0]?.row).toMatchObject({ name: { ky: "Конституция күнү, Курман айт" }, status: "estimate" });
    expect(rows[1]).toMatchObject({ verdict: "skipped", note: "joined" });
  });

  test("the same line twice is a fault", () => {
    const { rows } = preview("2026-05-01,,Эмгек майрамы,,,,,,", "2026-05-01,,Эмгек майрамы,,,,,,");
    expect(rows[1]?.faults).toEqual([{ column: "date", code: "duplicate", line: 2 }]);
  });

  test.each([
    [",,А,,,,,,", "date required"],
    ["2026-02-30,,А,,,,,,", "date bad-date"],
    ["9999-01-01,,А,,,,,,", "date bad-date"],
    ["1900-01-01,,А,,,,,,", "date bad-date"],
    ["2026-05-01,праздник,А,,,,,,", "kind bad-day-kind"],
    ["2026-05-01,,,,May,,,,", "name_ky name-required"],
    ["2026-05-01,,А,,,maybe,,,", "non_working bad-yes-no"],
    ["2026-05-01,,А,,,,,2026-05-01,2026-04-01", "valid_to dates-reversed"],
    [`2026-05-01,,${"а".repeat(201)},,,,,,`, "name_ky too-long"],
    ["2026-05-01,,А", " wrong-columns"],
  ])("%s", (line, fault) => {
    expect(faultsIn(preview(line))).toContain(fault);
  });

  test("a file without a date column is refused", () => {
    expect(previewCalendar("day,name_ky\n1,А", [])).toMatchObject({
      fields: { file: "file-header" },
      fill: { columns: "date" },
    });
  });

  test("the holidays that come with the app have no fault", () => {
    const file = must(previewCalendar(readFileSync("prisma/seed/data/holidays_kg.csv", "utf8"), []));
    expect(faultsIn(file)).toEqual([]);
    expect(file.counts).toMatchObject({ new: 161, skipped: 25 });
  });
});

test("marks in force on a day", () => {
  const days = [nooruz, { ...nooruz, validTo: "2026-01-31" }, { ...nooruz, validFrom: "2026-03-01" }];
  expect(marksInForce(days, "2026-01-31")).toHaveLength(2);
  expect(marksInForce(days, "2026-02-01")).toHaveLength(1);
  expect(marksInForce(days, "2026-03-01")).toHaveLength(2);
});
