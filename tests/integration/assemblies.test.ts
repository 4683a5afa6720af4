import { describe, expect, it } from "vitest";
import { editPlan, planAssembly, withdrawPlan } from "@/lib/assemblies/planning/commands";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { unwaiveDuty, waiveDuty } from "@/lib/assemblies/waivers/commands";
import { db } from "@/lib/platform/db/client";
import { anActor } from "../factories/accounts";
import { anAssembly } from "../factories/assemblies";
import { aPlace } from "../factories/places";
import { aPlan } from "../factories/plans";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

/** It is Monday 2 November 2026; a village assembly is told 7 days before. */
const TOO_SOON = "05.11.2026";

describe("an assembly", () => {
  it("is found with everything on it by those whose municipality it is", async () => {
    const municipality = await aMunicipality();
    const { id } = await anAssembly({ municipality });
    const view = await findAssembly(await anActor({ role: "specialist", municipalityId: municipality.id }), id);
    expect(view).toMatchObject({
      id,
      startsAt: "2026-11-26T08:00:00.000Z",
      municipality: { id: municipality.id, oblastId: municipality.oblastId, rayonName: { ru: "Ноокатский район" } },
      villages: [{ name: { ky: "Көк-Жар" } }],
      publications: [],
      charter: [],
    });
    expect(view && stageOf(view)).toBe("draft");
  });

  it("is nobody else's", async () => {
    const [ours, theirs] = [await aMunicipality(), await aMunicipality()];
    const { id } = await anAssembly({ municipality: ours });
    const specialist = await anActor({ role: "specialist", municipalityId: ours.id });
    expect(await findAssembly(await anActor({ role: "specialist", municipalityId: theirs.id }), id)).toBeNull();
    expect(await findAssembly(await anActor({ role: "observer", oblastId: ours.oblastId }), id)).not.toBeNull();
    expect(await findAssembly(specialist, "nonsense")).toBeNull();
  });
});

describe("a plan", () => {
  it("is kept with its villages, its new place and an audit row", async () => {
    const municipality = await aMunicipality();
    const outcome = await planAssembly(aContext(), aPlan({ municipality, newPlace: { ky: "Мектептин залы" } }));
    const id = outcome.ok ? outcome.value.id : "";
    const view = await findAssembly(await anActor({ role: "head", municipalityId: municipality.id }), id);
    expect(view).toMatchObject({ place: { name: { ky: "Мектептин залы" } }, revision: 1, plannedMinutes: 120 });
    expect(view?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(await audited(id)).toEqual(["tests.write"]);
  });

  it("of a day too soon names the rule and the earliest day, and leaves nothing", async () => {
    const municipality = await aMunicipality();
    const outcome = await planAssembly(aContext(), aPlan({ municipality, on: TOO_SOON }));
    expect(outcome).toMatchObject({
      ok: false,
      reason: "notice-too-short",
      detail: {
        duty: "announce",
        amount: 7,
        unit: "cd",
        basis: "default",
        dueOn: "2026-10-29",
        earliestOn: "2026-11-09",
      },
    });
    expect(await db.assembly.count({ where: { municipalityId: municipality.id } })).toBe(0);
  });

  it("takes the earliest day by its button", async () => {
    const municipality = await aMunicipality();
    const outcome = await planAssembly(aContext(), aPlan({ municipality, on: TOO_SOON, takeOn: "2026-11-09" }));
    expect(outcome.ok).toBe(true);
    const row = await db.assembly.findFirst({ where: { municipalityId: municipality.id } });
    expect(row?.startsAt.toISOString()).toBe("2026-11-09T08:00:00.000Z");
  });

  const overriding = { on: TOO_SOON, intent: "override", overrideReason: "Сел жүрүп, көпүрө бузулду" };

  it("goes past the gate with a reason, which is kept for that start and audited", async () => {
    const municipality = await aMunicipality();
    const outcome = await planAssembly(aContext(), aPlan({ municipality, ...overriding }));
    const id = outcome.ok ? outcome.value.id : "";
    const view = await findAssembly(await anActor({ role: "head", municipalityId: municipality.id }), id);
    expect(view?.overrides).toMatchObject([
      { gate: "notice-too-short", forStartsAt: "2026-11-05T08:00:00.000Z", reason: overriding.overrideReason },
    ]);
    const [override] = await db.gateOverride.findMany({ where: { assemblyId: id } });
    expect(await audited(override?.id ?? "")).toEqual(["tests.write"]);
  });

  it("goes past the gate only for those who may", async () => {
    const municipality = await aMunicipality();
    const outcome = await planAssembly(aContext(), aPlan({ municipality, ...overriding }, false));
    expect(outcome).toMatchObject({ ok: false, reason: "may-not-override" });
  });

  it.each([
    ["01.11.2026", "in-the-past"],
    ["01.01.1900", "in-the-past"],
    ["01.01.2199", "too-far-ahead"],
  ])("of the day %s is refused as %s", async (on, code) => {
    const municipality = await aMunicipality();
    const outcome = await planAssembly(aContext(), aPlan({ municipality, on }));
    expect(outcome).toMatchObject({ ok: false, fields: { on: code } });
  });

  it("submitted twice at once is one assembly", async () => {
    const municipality = await aMunicipality();
    const ctx = aContext({ requestId: "01930000-0000-7000-8000-0000000000b1" });
    const plan = aPlan({ municipality });
    const [first, second] = await Promise.all([planAssembly(ctx, plan), planAssembly(ctx, plan)]);
    expect(first).toEqual(second);
    expect(await db.assembly.count({ where: { municipalityId: municipality.id } })).toBe(1);
  });

  it("takes no village and no place of a neighbour", async () => {
    const [ours, theirs] = [await aMunicipality(), await aMunicipality()];
    const villageIds = theirs.villages.map(({ id }) => id);
    const placeId = await aPlace({ municipality: theirs });
    const outcomes = [
      await planAssembly(aContext(), aPlan({ municipality: ours, villageIds })),
      await planAssembly(aContext(), aPlan({ municipality: ours, placeId })),
      await planAssembly(aContext(), aPlan({ municipality: ours, placeId: "' OR 1=1" })),
    ];
    expect(outcomes.map((outcome) => !outcome.ok && outcome.fields)).toEqual([
      { "villageIds[]": "invalid" },
      { placeId: "invalid" },
      { placeId: "invalid" },
    ]);
  });

  it("is given up as long as nobody was told, and is then gone", async () => {
    const municipality = await aMunicipality();
    const { id } = await anAssembly({ municipality });
    expect(await withdrawPlan(aContext(), id)).toMatchObject({ ok: true });
    expect(await findAssembly(await anActor({ role: "head", municipalityId: municipality.id }), id)).toBeNull();
    expect(await withdrawPlan(aContext(), id)).toMatchObject({ ok: false, reason: "not-found" });
  });
});

describe("an edit", () => {
  it("under an old revision is stale, and changes nothing", async () => {
    const { edit, id } = await anEditablePlan();
    expect(await editPlan(aContext(), edit({ chair: "Бакыт Асанов" }))).toMatchObject({ ok: true });
    expect(await editPlan(aContext(), edit({ chair: "Нурлан Токтогулов" }))).toMatchObject({ reason: "stale-edit" });
    const row = await db.assembly.findUnique({ where: { id } });
    expect(row).toMatchObject({ chair: "Бакыт Асанов", revision: 2 });
  });

  it("to a day too soon meets the gate again", async () => {
    const { edit } = await anEditablePlan();
    expect(await editPlan(aContext(), edit({ on: TOO_SOON }))).toMatchObject({ reason: "notice-too-short" });
  });

  it("of other things is free when the time has run short meanwhile", async () => {
    const { edit } = await anEditablePlan();
    const late = aContext({ now: aContext().now.add({ hours: 24 * 20 }) });
    expect(await editPlan(late, edit({ chair: "Бакыт Асанов" }))).toMatchObject({ ok: true });
  });
});

describe("a waiver", () => {
  it("is given once, and taken back", async () => {
    const municipality = await aMunicipality();
    const { id: assemblyId } = await anAssembly({ municipality });
    const waiver = { assemblyId, duty: "invite" as const, reason: "Кичинекей айыл, баары бири-бирин билет" };
    expect(await waiveDuty(aContext(), waiver)).toMatchObject({ ok: true });
    expect(await waiveDuty(aContext(), waiver)).toMatchObject({ reason: "already-waived" });
    expect(await unwaiveDuty(aContext(), waiver)).toMatchObject({ ok: true });
    expect(await unwaiveDuty(aContext(), waiver)).toMatchObject({ reason: "not-found" });
  });
});

async function anEditablePlan() {
  const municipality = await aMunicipality();
  const { id } = await anAssembly({ municipality });
  const edit = (typed: Record<string, unknown>) => ({
    ...aPlan({ municipality, ...typed }),
    assemblyId: id,
    version: 1,
  });
  return { id, edit };
}

async function audited(nounId: string): Promise<string[]> {
  const rows = await db.auditEntry.findMany({ where: { nounId }, select: { did: true } });
  return rows.map(({ did }) => did);
}
