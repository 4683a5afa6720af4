import { Temporal } from "temporal-polyfill";
import { afterEach, describe, expect, it } from "vitest";
import { findAssemblies, findAssembly, findDesk } from "@/lib/assemblies/queries";
import { AssemblyFilter } from "@/lib/assemblies/schema";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { anActor } from "../factories/accounts";
import { anItem, anOutcome } from "../factories/agendas";
import { anAssembly } from "../factories/assemblies";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";

// The client is made at its first use, after this line.
process.env.COUNT_QUERIES = "1";
let queries = 0;
let listening = false;

const NOW = Temporal.Instant.from("2026-11-23T10:00:00+06:00");
const ALL = AssemblyFilter.parse({});

async function counted<V>(ask: () => Promise<V>): Promise<{ value: V; count: number }> {
  if (!listening)
    (db as unknown as { $on: (event: "query", listen: () => void) => void }).$on("query", () => queries++);
  listening = true;
  const before = queries;
  const value = await ask();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { value, count: queries - before };
}

/** Many plans at once, a day apart, the last one today. */
async function plans(municipality: MadeMunicipality, count: number): Promise<void> {
  const { id } = await anAssembly({ municipality, title: { ky: "Үлгү" }, startsAt: "2020-01-01T14:00:00+06:00" });
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO assembly (id, municipality_id, code, kind, title, search_text, starts_at, planned_minutes, caller_kind,
                            languages, created_by_id, created_by_name, created_at)
      SELECT gen_random_uuid(), a.municipality_id, 'L' || a.code || n, a.kind, a.title, a.search_text,
             ${new Date(NOW.epochMilliseconds)}::timestamptz - n * interval '1 day', 90, a.caller_kind, a.languages,
             a.created_by_id, a.created_by_name, a.created_at
        FROM assembly a, generate_series(1, ${count}::int) n WHERE a.id = ${id}::uuid
      RETURNING id, municipality_id)
    INSERT INTO assembly_village SELECT made.municipality_id, made.id, ${municipality.villages[0]?.id}::uuid FROM made`;
}

async function aSpecialist(): Promise<{ municipality: MadeMunicipality; actor: Actor }> {
  const municipality = await aMunicipality();
  return { municipality, actor: await anActor({ role: "specialist", municipalityId: municipality.id }) };
}

describe("the number of queries", () => {
  it("is the same for 10 and for 5,000 meetings on the list and on the desk", async () => {
    const [few, many] = [await aSpecialist(), await aSpecialist()];
    await plans(few.municipality, 10);
    await plans(many.municipality, 5000);
    const lists = await Promise.resolve([
      await counted(() => findAssemblies(few.actor, ALL, NOW)),
      await counted(() => findAssemblies(many.actor, ALL, NOW)),
    ]);
    expect(lists.map(({ value }) => [value.total, value.rows.length])).toEqual([
      [11, 11],
      [5001, 20],
    ]);
    expect(lists[0]?.count).toBe(lists[1]?.count);
    const desks = [await counted(() => findDesk(few.actor, NOW)), await counted(() => findDesk(many.actor, NOW))];
    expect(desks[0]?.count).toBe(desks[1]?.count);
    expect(desks.map(({ value }) => [value.meetings.length, value.more])).toEqual([
      [11, false],
      [200, true],
    ]);
  });

  it("of one assembly is three", async () => {
    const { municipality, actor } = await aSpecialist();
    const { id } = await anAssembly({ municipality });
    expect((await counted(() => findAssembly(actor, id))).count).toBe(3);
  });
});

describe("the list", () => {
  const find = async (actor: Actor, asked: Record<string, string>) =>
    (await findAssemblies(actor, AssemblyFilter.parse(asked), NOW)).rows.map(({ view, stage }) => [
      view.title.ky,
      stage,
    ]);

  it("finds ң ө ү as they are typed in a hurry, by title, village and code", async () => {
    const { municipality, actor } = await aSpecialist();
    const { code } = await anAssembly({ municipality, title: { ky: "Өзгөчө жыйын: таңкы суу" } });
    await anAssembly({ municipality, title: { ky: "Башка" } });
    expect(await find(actor, { q: "озгочо ТАНКЫ" })).toEqual([["Өзгөчө жыйын: таңкы суу", "draft"]]);
    expect(await find(actor, { q: "кок жар" })).toHaveLength(2);
    expect(await find(actor, { q: code.toLowerCase() })).toHaveLength(1);
    expect(await find(actor, { q: "%' OR 1=1 --" })).toEqual([]);
  });

  it("is filtered by stage, kind and village, and shows only what is one's own", async () => {
    const { municipality, actor } = await aSpecialist();
    const held = await anAssembly({ municipality, kind: "gathering", title: { ky: "Өткөн" } });
    const at = new Date("2026-11-20T08:00:00Z");
    const by = { byId: held.id, byName: "А. О.", at };
    const { id: assemblyId, municipalityId } = held;
    await db.holding.create({ data: { assemblyId, municipalityId, startedAt: at, endedAt: at, ...by } });
    await anAssembly({ municipality, title: { ky: "Пландалган" } });
    await anAssembly({ municipality: (await aSpecialist()).municipality, title: { ky: "Бөтөн" } });
    expect(await find(actor, { stage: "held" })).toEqual([["Өткөн", "held"]]);
    expect(await find(actor, { stage: "draft" })).toEqual([["Пландалган", "draft"]]);
    expect(await find(actor, { kind: "gathering" })).toEqual([["Өткөн", "held"]]);
    expect(await find(actor, { village: municipality.villages[0]?.id ?? "" })).toHaveLength(2);
    expect(await find(actor, { village: "nonsense", stage: "nonsense", page: "-3" })).toHaveLength(2);
  });
});

describe("the desk", () => {
  afterEach(async () => {
    await db.$executeRaw`DELETE FROM item_outcome`;
  });

  it("keeps a held meeting until everything after it is done", async () => {
    const { municipality, actor } = await aSpecialist();
    const assembly = await anAssembly({ municipality, startsAt: "2026-10-01T14:00:00+06:00" });
    const { id: assemblyId, municipalityId } = assembly;
    const at = new Date("2026-10-01T08:00:00Z");
    const by = { byId: assemblyId, byName: "А. О.", at };
    await db.holding.create({ data: { assemblyId, municipalityId, startedAt: at, endedAt: at, ...by } });
    await anOutcome(assembly, await anItem({ assembly }), "noted");
    expect((await findDesk(actor, NOW)).desk.missed.map(({ duty }) => duty)).toEqual(["sign-minutes", "tell-results"]);
    for (const duty of ["sign-minutes", "tell-results"])
      await db.dutyWaiver.create({ data: { assemblyId, municipalityId, duty, reason: "Эски жыйын", ...by } });
    const { desk, meetings } = await findDesk(actor, NOW);
    expect(desk.missed).toEqual([]);
    expect(meetings[0]?.stage).toBe("complete");
  });

  it("shows the year of the villages", async () => {
    const { municipality, actor } = await aSpecialist();
    await anAssembly({ municipality, startsAt: "2026-12-10T14:00:00+06:00" });
    const { strip } = await findDesk(actor, NOW);
    expect(strip?.rows[0]?.cells[11]).toMatchObject({ planned: 1, wanted: [], missing: [] });
    expect(strip?.rows[0]?.cells[7]).toMatchObject({ missing: ["budget-hearing"] });
  });
});
