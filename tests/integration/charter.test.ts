import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { versionOf } from "@/lib/charter/charter-view";
import { endCharterValue, setCharterValue, withdrawCharterValue } from "@/lib/charter/commands";
import {
  findCharterDesk,
  findCharterEditing,
  findCharterGround,
  findCharterValues,
  findGroundOfValue,
} from "@/lib/charter/queries";
import { EndCharterValue, SetCharterValue } from "@/lib/charter/schema";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { cellOf } from "@/lib/notice-rules/rules";
import { db } from "@/lib/platform/db/client";
import { anActor } from "../factories/accounts";
import { anAssembly } from "../factories/assemblies";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";

const KIND = "village-assembly";

function typed(municipality: MadeMunicipality, more: object = {}) {
  return SetCharterValue.parse({
    ...{ municipalityId: municipality.id, kind: KIND, duty: "announce", version: "0" },
    ...{ amount: "10", unit: "wd", clause: "24", validFrom: "01.01.2026" },
    ...more,
  });
}

async function announceOn(municipality: MadeMunicipality, on: string) {
  const values = (await findCharterValues([municipality.id])).get(municipality.id);
  return cellOf(rulesInForce(KIND, on, values), "announce");
}

const later = (minutes: number) => aContext({ now: MONDAY.add({ minutes }) });

describe("a value of the charter", () => {
  it("holds from its day on, and the next one takes over", async () => {
    const municipality = await aMunicipality();
    expect(await setCharterValue(later(0), typed(municipality))).toMatchObject({ ok: true });
    const next = typed(municipality, { version: "1", amount: "12", clause: "25", validFrom: "01.06.2026" });
    expect(await setCharterValue(later(1), next)).toMatchObject({ ok: true });
    expect(await announceOn(municipality, "2025-12-31")).toMatchObject({ amount: 7, basis: "default" });
    expect(await announceOn(municipality, "2026-05-31")).toMatchObject({ amount: 10, clause: "24" });
    expect(await announceOn(municipality, "2026-06-01")).toMatchObject({ amount: 12, clause: "25" });
    const audit = await db.auditEntry.findMany({ where: { municipalityId: municipality.id }, orderBy: { seq: "asc" } });
    expect(audit.map(({ noun, byName }) => [noun, byName])).toEqual([
      ["charter-value", "Айгүл Осмонова"],
      ["charter-value", "Айгүл Осмонова"],
    ]);
    expect(audit[1]?.before).toMatchObject([{ amount: 10, clause: "24" }]);
  });

  it("is refused when somebody else entered another one meanwhile, with theirs", async () => {
    const municipality = await aMunicipality();
    await setCharterValue(later(0), typed(municipality));
    expect(await setCharterValue(later(1), typed(municipality, { amount: "3" }))).toMatchObject({
      reason: "stale-edit",
      detail: { version: "1", theirs: { amount: "10", clause: "24" }, by: "Айгүл Осмонова", at: "02.11.2026, 10:00" },
    });
    expect(await db.charterValue.count({ where: { municipalityId: municipality.id } })).toBe(1);
  });

  it("is entered once, however often its form is sent, and never twice at the same time", async () => {
    const municipality = await aMunicipality();
    const ctx = aContext({ requestId: randomUUID() });
    const [first, again] = [
      await setCharterValue(ctx, typed(municipality)),
      await setCharterValue(ctx, typed(municipality)),
    ];
    expect(again).toEqual(first);
    const both = await Promise.all(
      [5, 6].map((at) => setCharterValue(later(at), typed(municipality, { version: "1" }))),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("ends on its last day; a day before the first one is no end", async () => {
    const municipality = await aMunicipality();
    const saved = await setCharterValue(later(0), typed(municipality));
    const valueId = saved.ok ? saved.value.id : "";
    const end = (lastOn: string, version = "1") => EndCharterValue.parse({ valueId, version, lastOn });
    expect(await endCharterValue(later(1), end("31.12.2025"))).toMatchObject({
      fields: { lastOn: "before-its-start" },
    });
    expect(await endCharterValue(later(2), end("30.06.2026"))).toMatchObject({ ok: true });
    expect(await endCharterValue(later(3), end("31.05.2026"))).toMatchObject({ reason: "changed-meanwhile" });
    expect(await endCharterValue(later(4), end("01.07.2026", "2"))).toMatchObject({
      fields: { lastOn: "after-its-end" },
    });
    expect(await announceOn(municipality, "2026-06-30")).toMatchObject({ basis: "charter" });
    expect(await announceOn(municipality, "2026-07-01")).toMatchObject({ basis: "default" });
  });

  it("typed by mistake never held, and the one it ended goes on", async () => {
    const municipality = await aMunicipality();
    await setCharterValue(later(0), typed(municipality));
    const slip = await setCharterValue(
      later(1),
      typed(municipality, { version: "1", amount: "99", validFrom: "01.06.2026" }),
    );
    const valueId = slip.ok ? slip.value.id : "";
    expect(await withdrawCharterValue(later(2), { valueId, version: 1 })).toMatchObject({ ok: true });
    expect(await announceOn(municipality, "2026-07-01")).toMatchObject({ amount: 10, clause: "24" });
    expect(await withdrawCharterValue(later(3), { valueId, version: 2 })).toMatchObject({ reason: "not-found" });
  });

  it("typed by mistake gives the same day back to the one it replaced", async () => {
    const municipality = await aMunicipality();
    await setCharterValue(later(0), typed(municipality));
    const slip = await setCharterValue(later(1), typed(municipality, { version: "1", amount: "99" }));
    expect(await announceOn(municipality, "2026-07-01")).toMatchObject({ amount: 99 });
    const valueId = slip.ok ? slip.value.id : "";
    expect(await withdrawCharterValue(later(2), { valueId, version: 1 })).toMatchObject({ ok: true });
    expect(await announceOn(municipality, "2026-07-01")).toMatchObject({ amount: 10, clause: "24" });
  });

  it("can be the channels or the quorum", async () => {
    const municipality = await aMunicipality();
    const said = { amount: undefined, unit: undefined };
    const channels = { ...said, duty: "channels", channels: ["mosque", "phone"], more: "1" };
    const quorum = { ...said, duty: "quorum", percent: "10" };
    for (const each of [channels, quorum])
      expect(await setCharterValue(later(0), typed(municipality, each))).toMatchObject({ ok: true });
    const values = (await findCharterValues([municipality.id])).get(municipality.id);
    const rules = rulesInForce(KIND, "2026-02-01", values);
    expect(cellOf(rules, "post-notice")).toMatchObject({ channels: { all: ["mosque", "phone"], atLeast: 1 } });
    expect(rules).toMatchObject({ quorum: { present: { percent: 10 } }, quorumClause: "24" });
  });
});

describe("the screen of the rules", () => {
  it("tells the history of a kind, also what was taken back, and the meetings a value would still touch", async () => {
    const municipality = await aMunicipality();
    const actor = await anActor({ role: "specialist", municipalityId: municipality.id });
    await setCharterValue(later(0), typed(municipality));
    const slip = await setCharterValue(later(1), typed(municipality, { version: "1", amount: "11" }));
    const planned = await anAssembly({ municipality });
    await anAssembly({ municipality, kind: "gathering" });
    await anAssembly({ municipality, startsAt: "2026-10-01T10:00:00+06:00" });
    const asked = { municipality: municipality.id, kind: KIND, subject: "announce" } as const;
    const editing = await findCharterEditing(actor, asked, MONDAY);
    expect(editing?.entries.map(({ withdrawn, revision }) => [withdrawn, revision])).toEqual([
      [true, 2],
      [false, 1],
    ]);
    expect(versionOf(editing?.entries ?? [])).toBe(3);
    expect(editing?.meetings.map(({ id }) => id)).toEqual([planned.id]);
    expect(slip.ok && (await findGroundOfValue(actor, slip.value.id))?.id).toBe(municipality.id);
  });

  it("is nobody else's; who watches the oblast reads it", async () => {
    const [ours, theirs] = [await aMunicipality(), await aMunicipality()];
    const stranger = await anActor({ role: "head", municipalityId: theirs.id });
    const observer = await anActor({ role: "observer", oblastId: ours.oblastId });
    const landless = await anActor({ role: "observer", programmeId: randomUUID() });
    const asked = { municipality: ours.id, kind: KIND } as const;
    expect(await findCharterGround(stranger, ours.id)).toBeNull();
    expect(await findCharterDesk(stranger, asked, MONDAY)).toBeNull();
    expect(await findCharterDesk(landless, { kind: KIND }, MONDAY)).toBeNull();
    expect(await findCharterDesk(observer, asked, MONDAY)).toMatchObject({ ground: { id: ours.id }, kind: KIND });
    expect(await findCharterGround(observer, "nonsense")).toBeNull();
  });
});
