import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Grant, Role } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { Outcome } from "@/lib/platform/outcome";
import { handInTerritories, importTerritories } from "@/lib/territories/imports/commands";
import { allTerritories, previewOfHandedFile } from "@/lib/territories/imports/queries";
import { countTerritories, findMunicipality, listTerritories } from "@/lib/territories/queries";
import { seedTheTerritories } from "@/prisma/seed/territories";
import { aContext } from "../factories/write-context";

const AK_MUZ = "41704220807000";
const AT_BASHY_RAYON = "41704220000000";
const HEADER = "level,soate,parent_soate,name_ky,name_ru,valid_to,merged_into";

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const handIn = async (...lines: string[]) =>
  must(await handInTerritories(aContext(), { name: "file.csv", text: [HEADER, ...lines].join("\n") })).sha256;
const search = (q: string, level: "" | "village" | "town" = "", page = 1) => listTerritories({ q, level, page });
const actorWith = (role: Role, scope: Partial<Grant> = {}): Pick<Actor, "grants"> => ({
  grants: [
    {
      id: "g",
      role,
      oblastId: null,
      rayonId: null,
      municipalityId: null,
      villageId: null,
      programmeId: null,
      ...scope,
    },
  ],
});

beforeAll(async () => {
  await seedTheTerritories(aContext(), { demo: true });
});

describe("the seed", () => {
  it("fills the tree of the country", async () => {
    expect(await countTerritories()).toEqual({ oblasts: 9, rayons: 40, municipalities: 473, villages: 8 });
  });

  it("may run again and changes nothing", async () => {
    expect(await seedTheTerritories(aContext(), { demo: true })).toEqual({ created: 0, changed: 0 });
    expect((await countTerritories()).municipalities).toBe(473);
  });
});

describe("looking a territory up", () => {
  it.each([
    ["Ак-Муз", "Ак-Муз айыл аймагы"],
    ["ак муз аймагы", "Ак-Муз айыл аймагы"],
    ["Кѳк-Жар", "Көк-Жар айыл аймагы"],
    ["кок жар аймагы", "Көк-Жар айыл аймагы"],
    [AK_MUZ, "Ак-Муз айыл аймагы"],
    ["toguz toro", "Тогуз-Торо району"],
  ])("%s", async (q, name) => {
    const { rows, total } = await search(q);
    expect(rows.map((row) => row.name.ky)).toContain(name);
    expect(total).toBe(rows.length);
  });

  it("says what it lies in", async () => {
    const [row] = (await search(AK_MUZ)).rows;
    expect(row).toMatchObject({ level: "ayil-aimak", validTo: "2024-12-31", within: { ky: "Ат-Башы району" } });
  });

  it("is paged, filtered and counted; wildcards are only text", async () => {
    expect(await search("", "town")).toMatchObject({ total: 18 });
    const second = await search("", "", 2);
    expect(second.rows).toHaveLength(50);
    expect(second.total).toBe(530);
    expect((await search("", "", 999)).rows).toEqual([]);
    expect(await search("%_%' OR 1=1; DROP --")).toMatchObject({ total: 0 });
  });
});

describe("importing a file", () => {
  it("shows first, imports then, and leaves an audit row", async () => {
    const sha256 = await handIn(
      `ayil-aimak,41704220995000,${AT_BASHY_RAYON},Жаңы аймак,Новый аймак,,`,
      `ayil-aimak,${AK_MUZ},${AT_BASHY_RAYON},,,2025-06-30,41704220995000`,
      "village,41704220995010,41704220995000,Өзөк,Озёк,,",
    );
    expect((await countTerritories()).villages).toBe(8);
    expect((await previewOfHandedFile(sha256))?.counts).toMatchObject({ new: 2, changed: 1, error: 0 });

    expect(must(await importTerritories(aContext(), { sha256, seen: "2/1" }))).toEqual({ created: 2, changed: 1 });
    const merged = (await allTerritories()).find(({ soate }) => soate === AK_MUZ);
    expect(merged).toMatchObject({ validTo: "2025-06-30", mergedInto: "41704220995000" });
    expect((await search("озек")).rows).toMatchObject([{ level: "village", within: { ky: "Жаңы аймак" } }]);
    const entry = await db.auditEntry.findFirst({ where: { nounId: sha256 }, orderBy: { id: "desc" } });
    expect(entry?.before).toEqual({ changed: { [AK_MUZ]: { valid_to: "2024-12-31", merged_into: "" } } });
  });

  it("imports nothing while one line is wrong", async () => {
    const sha256 = await handIn(`village,41704220807010,${AK_MUZ},Бир,,,`, "village,41704220807020,,Эки,,,");
    const outcome = await importTerritories(aContext(), { sha256, seen: "1/0" });
    expect(outcome).toMatchObject({ reason: "file-has-errors", fill: { count: 1 } });
    expect((await search("41704220807010")).total).toBe(0);
  });

  it("refuses when it would do something else than was seen, or nothing", async () => {
    const sha256 = await handIn(`village,41704220807030,${AK_MUZ},Үч,,,`);
    expect(await importTerritories(aContext(), { sha256, seen: "2/0" })).toMatchObject({ reason: "preview-changed" });
    must(await importTerritories(aContext(), { sha256, seen: "1/0" }));
    expect(await importTerritories(aContext(), { sha256, seen: "0/0" })).toMatchObject({ reason: "nothing-to-import" });
  });

  it("knows only files that were handed in here", async () => {
    const unknown = "0".repeat(64);
    expect(await previewOfHandedFile(unknown)).toBeNull();
    expect(await importTerritories(aContext(), { sha256: unknown, seen: "1/0" })).toMatchObject({
      reason: "not-found",
    });
  });

  it("takes two at once one after the other", async () => {
    const sha256 = await handIn(`village,41704220807040,${AK_MUZ},Төрт,,,`);
    const both = [1, 2].map(() => importTerritories(aContext(), { sha256, seen: "1/0" }));
    expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("takes 20,000 lines", async () => {
    const villages = Array.from(
      { length: 20_000 },
      (_, n) => `village,417${String(50_000_000_000 + n)},41704220990000,Айыл ${n},,,`,
    );
    const sha256 = await handIn(...villages);
    expect(must(await importTerritories(aContext(), { sha256, seen: "20000/0" })).created).toBe(20_000);
  });
});

describe("reaching a municipality", () => {
  it("is for those whose grant covers it", async () => {
    const { id, rayonId } = await db.municipality.findUniqueOrThrow({ where: { soate: AK_MUZ } });
    const other = await db.municipality.findFirstOrThrow({ where: { NOT: { rayonId } } });
    expect(await findMunicipality(actorWith("administrator"), id)).toMatchObject({
      id,
      name: { ky: "Ак-Муз айыл аймагы" },
    });
    expect(await findMunicipality(actorWith("specialist", { municipalityId: id }), id)).toMatchObject({ id });
    expect(await findMunicipality(actorWith("observer", { rayonId }), id)).toMatchObject({ id });
    expect(await findMunicipality(actorWith("specialist", { municipalityId: other.id }), id)).toBeNull();
    expect(await findMunicipality(actorWith("administrator"), "no-uuid")).toBeNull();
  });
});
