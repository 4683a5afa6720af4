import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Preview } from "@/lib/platform/import-preview";
import type { Outcome } from "@/lib/platform/outcome";
import { previewTerritories } from "./import-preview";
import type { Territory } from "./territory";

const HEADER = "level,soate,parent_soate,name_ky,name_ru,name_en,valid_from,valid_to,merged_into";
const NARYN = "41704000000000";
const AT_BASHY = "41704220000000";
const AK_MUZ = "41704220807000";
const ATBASHY_AIMAK = "41704220812000";

const territory = (given: Partial<Territory>): Territory => ({
  level: "ayil-aimak",
  soate: AK_MUZ,
  parent: AT_BASHY,
  name: { ky: "Ак-Муз айыл аймагы" },
  validFrom: null,
  validTo: null,
  mergedInto: null,
  ...given,
});
const existing = [
  territory({ level: "oblast", soate: NARYN, parent: null, name: { ky: "Нарын облусу" } }),
  territory({ level: "rayon", soate: AT_BASHY, parent: NARYN, name: { ky: "Ат-Башы району" } }),
  territory({}),
  territory({ level: "village", soate: "41704220807010", name: { ky: "Төр" }, parent: AK_MUZ }),
  territory({ level: "village", soate: null, parent: AK_MUZ, name: { ky: "Көк-Жар" } }),
];

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
const preview = (...lines: string[]) => must(previewTerritories([HEADER, ...lines].join("\n"), existing));
const faultsIn = ({ rows }: Preview<Territory>) =>
  rows.flatMap((row) => row.faults.map(({ column, code }) => `${row.line} ${column} ${code}`));

describe("a good file", () => {
  test("new, changed and unchanged rows", () => {
    const { rows, counts } = preview(
      `ayil-aimak,${ATBASHY_AIMAK},${AT_BASHY},Ат-Башы айыл аймагы,,,,,`,
      `ayil-aimak,${AK_MUZ},${AT_BASHY},Ак-Муз айыл аймагы,Ак-Музский,,,31.12.2024,${ATBASHY_AIMAK}`,
      `rayon,${AT_BASHY},${NARYN},,,,,,`,
      `village,,${AK_MUZ},Кок-Жар,,,,,`,
    );
    expect(counts).toMatchObject({ new: 1, changed: 2, same: 1, error: 0 });
    expect(rows[1]?.changes).toEqual([
      { column: "name_ru", from: "", to: "Ак-Музский" },
      { column: "valid_to", from: "", to: "2024-12-31" },
      { column: "merged_into", from: "", to: ATBASHY_AIMAK },
    ]);
    expect(rows[3]?.changes).toEqual([{ column: "name_ky", from: "Көк-Жар", to: "Кок-Жар" }]);
  });

  test("a parent may stand after its child, in any letter case of the level", () => {
    const file = preview(
      "village,41709100800010,41709100800000,Бир,,,,,",
      "AYIL_AIMAK,41709100800000,41709100000000,Эки,,,,,",
      "rayon,41709100000000,41709000000000,Үч,,,,,",
      "oblast,41709000000000,,Төрт,,,,,",
    );
    expect(file.counts).toMatchObject({ new: 4, error: 0 });
  });

  test("'-' empties what an empty cell leaves", () => {
    const [row] = preview(`ayil-aimak,${AK_MUZ},${AT_BASHY},-,Ак-Музский,,,,`).rows;
    expect(row?.row?.name).toEqual({ ru: "Ак-Музский" });
  });

  test("a formula is only a name", () => {
    expect(preview(`village,,${AK_MUZ},"=1+1",,,,,`).rows[0]).toMatchObject({ verdict: "new", title: "=1+1" });
  });
});

describe("faults by line and column", () => {
  test.each([
    [`район,${AT_BASHY},${NARYN},А,,,,,`, "level bad-level"],
    [`,${AT_BASHY},${NARYN},А,,,,,`, "level required"],
    [`rayon,4170422,${NARYN},А,,,,,`, "soate bad-code"],
    [`rayon,51704220000000,${NARYN},А,,,,,`, "soate bad-code"],
    [`rayon,,${NARYN},А,,,,,`, "soate required"],
    ["rayon,41704290000000,,А,,,,,", "parent_soate required"],
    ["rayon,41704290000000,41704990000000,А,,,,,", "parent_soate unknown-code"],
    [`village,41704290000000,${AT_BASHY},А,,,,,`, "parent_soate wrong-level"],
    [`oblast,${NARYN},${AT_BASHY},А,,,,,`, "parent_soate no-parent"],
    [`village,,${AK_MUZ},,,Ak,,,`, "name_ky name-required"],
    [`village,,${AK_MUZ},${"а".repeat(201)},,,,,`, "name_ky too-long"],
    [`village,,${AK_MUZ},А,,,2024-02-30,,`, "valid_from bad-date"],
    [`village,,${AK_MUZ},А,,,,9999-01-01,`, "valid_to bad-date"],
    [`village,,${AK_MUZ},А,,,2025-01-01,2024-12-31,`, "valid_to dates-reversed"],
    [`village,,${AK_MUZ},А,,,,2024-12-31,${AK_MUZ}`, "merged_into only-municipalities-merge"],
    [`ayil-aimak,${AK_MUZ},${AT_BASHY},А,,,,2024-12-31,${AK_MUZ}`, "merged_into merged-into-itself"],
    [`ayil-aimak,${AK_MUZ},${AT_BASHY},А,,,,2024-12-31,${AT_BASHY}`, "merged_into wrong-level"],
    [`ayil-aimak,${ATBASHY_AIMAK},${AT_BASHY},А,,,,,${AK_MUZ}`, "valid_to merged-without-end"],
    [`village,${AK_MUZ},${AK_MUZ},А,,,,,`, "level level-changed"],
    [`village,41704220807010,${ATBASHY_AIMAK},Төр,,,,,`, "parent_soate village-moves"],
    [`village,,${AK_MUZ},А`, " wrong-columns"],
  ])("%s", (line, fault) => {
    const file = preview(line);
    expect(faultsIn(file)).toContain(`2 ${fault}`);
    expect(file.counts.error).toBe(1);
  });

  test("a second line of the same territory", () => {
    const file = preview(`village,,${AK_MUZ},Өрүш,,,,,`, `village,,${AK_MUZ},Оруш,,,,,`);
    expect(file.rows[1]?.faults).toEqual([{ column: "name_ky", code: "duplicate", line: 2 }]);
  });
});

describe("the whole file is refused", () => {
  test.each([
    ["", "file-empty", undefined],
    ["level,soate,name_ky\nrayon,1,А", "file-header", { columns: "parent_soate" }],
    ["a;b\n1;2", "file-header", { columns: "level, soate, parent_soate, name_ky" }],
  ])("%j", (text, code, fill) => {
    expect(previewTerritories(text, [])).toMatchObject({ ok: false, fields: { file: code }, ...(fill && { fill }) });
  });
});

test("the classifier files that come with the app have no fault", () => {
  const read = (name: string) => readFileSync(`prisma/seed/data/${name}.csv`, "utf8");
  const known: Territory[] = [];
  const counts = ["oblasts", "rayons", "aimaks_soate_pre2024", "demo_territories"].map((name) => {
    const file = must(previewTerritories(read(name), known));
    expect(faultsIn(file)).toEqual([]);
    for (const { row } of file.rows) if (row) known.push(row);
    return file.counts.new;
  });
  expect(counts).toEqual([9, 40, 471, 10]);
  expect(known.filter(({ level }) => level === "town")).toHaveLength(18);
  expect(known.find(({ soate }) => soate === AK_MUZ)).toMatchObject({ level: "ayil-aimak", validTo: "2024-12-31" });
});
