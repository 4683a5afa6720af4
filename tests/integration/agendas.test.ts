import { describe, expect, it } from "vitest";
import { editItem, moveItem, removeItem, restoreItem } from "@/lib/agendas/commands";
import { addItem, carryOver, fillAgenda } from "@/lib/agendas/filling/commands";
import { findItem, findLeftOver } from "@/lib/agendas/queries";
import { AddItem } from "@/lib/agendas/schema";
import { templateOf } from "@/lib/agendas/templates";
import { findAssembly } from "@/lib/assemblies/queries";
import { db } from "@/lib/platform/db/client";
import { anActor } from "../factories/accounts";
import { anAgenda, anItem, anOutcome } from "../factories/agendas";
import { anAssembly } from "../factories/assemblies";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

const WATER = { kind: "decide", title: { ky: "Ичүүчү суу" }, minutes: "30", presenter: "Н. Токтогулов" };

async function aMeeting() {
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const actor = await anActor({ role: "specialist", municipalityId: municipality.id });
  const items = async () => (await findAssembly(actor, assembly.id))?.items ?? [];
  return { municipality, assembly, actor, items };
}

async function held(assembly: { id: string; municipalityId: string }, startedAt = "2026-10-01T08:00:00Z") {
  const by = { byId: assembly.id, byName: "Айгүл Осмонова", at: new Date(startedAt) };
  await db.holding.create({
    data: {
      ...{ assemblyId: assembly.id, municipalityId: assembly.municipalityId, ...by },
      startedAt: new Date(startedAt),
      endedAt: new Date(Date.parse(startedAt) + 7_200_000),
    },
  });
}

describe("an agenda", () => {
  it("takes items at its end, a template, and keeps their order", async () => {
    const { assembly, items } = await aMeeting();
    await addItem(aContext(), AddItem.parse({ assemblyId: assembly.id, ...WATER }));
    await fillAgenda(aContext(), assembly.id, templateOf("group-meeting"));
    const found = await items();
    expect(found.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(found[0]).toMatchObject({ title: { ky: "Ичүүчү суу" }, minutes: 30, draftDecision: null });
  });

  it("loses and doubles nothing when two people move items at once", async () => {
    const { assembly, items } = await aMeeting();
    const ids = await anAgenda(assembly);
    const moves = ids.map((id, at) => moveItem(aContext(), assembly.id, { id, way: at % 2 ? "up" : "down" }));
    expect((await Promise.all(moves)).every((outcome) => outcome.ok)).toBe(true);
    const after = await items();
    expect(after.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(after.map(({ position }) => position)).toEqual(ids.map((_, at) => at + 1));
  });

  it("closes the gap of a removed item, and takes it back at the end", async () => {
    const { assembly, items } = await aMeeting();
    const [first = "", second = ""] = await anAgenda(assembly);
    await removeItem(aContext(), first);
    expect((await items())[0]).toMatchObject({ id: second, position: 1 });
    await restoreItem(aContext(), { assemblyId: assembly.id, itemId: first });
    expect((await items()).at(-1)?.id).toBe(first);
  });

  it("shows both texts of a stale edit", async () => {
    const { assembly } = await aMeeting();
    const itemId = await anItem({ assembly });
    const { assemblyId: _, ...water } = AddItem.parse({ assemblyId: assembly.id, ...WATER });
    expect(await editItem(aContext(), { itemId, version: 1, ...water })).toMatchObject({ ok: true });
    expect(await editItem(aContext(), { itemId, version: 1, ...water })).toMatchObject({
      reason: "stale-edit",
      detail: { version: "2", theirs: { "title.ky": "Ичүүчү суу", minutes: "30" } },
    });
  });

  it("is closed when the meeting began; an item with an outcome stays as it is", async () => {
    const { assembly } = await aMeeting();
    const itemId = await anItem({ assembly });
    const { assemblyId, ...water } = AddItem.parse({ assemblyId: assembly.id, ...WATER });
    await held(assembly);
    expect(await addItem(aContext(), { assemblyId, ...water })).toMatchObject({ reason: "meeting-closed" });
    expect(await removeItem(aContext(), itemId)).toMatchObject({ reason: "meeting-closed" });
    expect(await editItem(aContext(), { itemId, version: 1, ...water })).toMatchObject({ ok: true });
    await anOutcome(assembly, itemId, "decided");
    expect(await editItem(aContext(), { itemId, version: 2, ...water })).toMatchObject({ reason: "item-has-outcome" });
  });

  it("is offered what the last meeting of its villages left open, once", async () => {
    const { municipality, assembly, actor } = await aMeeting();
    const last = await anAssembly({ municipality, startsAt: "2026-10-01T14:00:00+06:00" });
    const [road = "", water = ""] = [await anItem({ assembly: last }), await anItem({ assembly: last })];
    await held(last);
    await anOutcome(last, road, "postponed");
    await anOutcome(last, water, "decided");
    const view = await findAssembly(actor, assembly.id);
    if (!view) throw new Error("not found");
    expect(await findLeftOver(view)).toMatchObject([{ id: road, outcome: "postponed" }]);
    expect(await carryOver(aContext(), assembly.id, [road, water])).toMatchObject({ ok: true });
    expect(await findLeftOver(view)).toEqual([]);
    expect(await carryOver(aContext(), assembly.id, [road])).toMatchObject({ reason: "nothing-changed" });
  });

  it("offers the whole agenda of the meeting it repeats because that one was not held", async () => {
    const { municipality, assembly: missed, actor } = await aMeeting();
    const ids = [await anItem({ assembly: missed }), await anItem({ assembly: missed })];
    const repeat = await anAssembly({ municipality, startsAt: "2026-12-10T14:00:00+06:00", repeatOfId: missed.id });
    const leftOver = async () => {
      const view = await findAssembly(actor, repeat.id);
      return view ? (await findLeftOver(view)).map(({ id, outcome }) => ({ id, outcome })) : null;
    };
    expect(await leftOver()).toEqual([]);
    expect(await carryOver(aContext(), repeat.id, ids)).toMatchObject({ reason: "nothing-changed" });
    const by = { byId: missed.id, byName: "Айгүл Осмонова", at: new Date("2026-11-27T08:00:00Z") };
    const { id: assemblyId, municipalityId } = missed;
    await db.notHeld.create({ data: { assemblyId, municipalityId, reason: "no-quorum", note: "42 киши", ...by } });
    expect(await leftOver()).toEqual(ids.map((id) => ({ id, outcome: "not-considered" })));
    expect(await carryOver(aContext(), repeat.id, ids)).toMatchObject({ ok: true });
    expect(await leftOver()).toEqual([]);
  });

  it("is nobody else's", async () => {
    const { assembly } = await aMeeting();
    const itemId = await anItem({ assembly });
    const stranger = await anActor({ role: "specialist", municipalityId: (await aMunicipality()).id });
    expect(await findItem(stranger, itemId)).toBeNull();
    expect(await findItem(stranger, "nonsense")).toBeNull();
  });
});
