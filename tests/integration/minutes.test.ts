import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { countHeads } from "@/lib/attendance/commands";
import { saveOutcome } from "@/lib/decisions/outcomes/commands";
import * as holding from "@/lib/minutes/holding/commands";
import { dropItem, raiseItem } from "@/lib/minutes/items/commands";
import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import { addErratum, publishMinutes } from "@/lib/minutes/publications/commands";
import { readRecord } from "@/lib/minutes/record/queries";
import { recordSignature, withdrawSignature } from "@/lib/minutes/signatures/commands";
import { saveText } from "@/lib/minutes/texts/commands";
import { findTexts, findWordings } from "@/lib/minutes/texts/queries";
import { canonicalJson } from "@/lib/notices/canonical-json";
import { db } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import { anActor } from "../factories/accounts";
import * as made from "../factories/minutes";
import { announced, completed } from "../factories/notices";
import { aContext } from "../factories/write-context";

const { done, FRIDAY } = made;
const ctx = (more = {}) => aContext({ now: FRIDAY, ...more });
const EVENING = Temporal.Instant.from("2026-11-26T14:05:00+06:00");
const times = { startedOn: "2026-11-26", startedTime: "14:10", endedTime: "16:00" };
const noticeless = { notice: { channels: [] } };
const titled = { kind: "discuss" as const, title: { ky: "Жайыт маселеси" } };

describe("holding", () => {
  it("is never refused: not announced, late, at another hour", async () => {
    const { id: assemblyId } = await made.aMeeting();
    expect(await holding.holdMeeting(ctx(), { assemblyId, version: 0, ...times })).toMatchObject({ ok: true });
  });

  it("begins and ends by a press, and can be corrected by one at a time", async () => {
    const meeting = await made.aMeeting();
    const assemblyId = meeting.id;
    expect(await holding.beginMeeting(aContext(), assemblyId)).toMatchObject({ reason: "not-its-day" });
    done(await holding.beginMeeting(aContext({ now: EVENING }), assemblyId));
    expect(await holding.beginMeeting(aContext({ now: EVENING }), assemblyId)).toMatchObject({
      reason: "already-begun",
    });
    const actor = await anActor({ role: "specialist", municipalityId: meeting.municipalityId });
    const view = await findAssembly(actor, assemblyId);
    expect(view && stageOf(view)).toBe("under-way");
    done(await holding.endMeeting(ctx(), assemblyId));
    expect(await holding.holdMeeting(ctx(), { assemblyId, version: 1, ...times })).toMatchObject({
      reason: "stale-edit",
      detail: { version: "2", theirs: { startedTime: "14:05", chair: "Бакыт Асанов" } },
    });
    expect(await holding.holdMeeting(ctx(), { assemblyId, version: 2, ...times })).toMatchObject({
      value: { version: 3 },
    });
  });

  it("and not holding exclude each other, also when both come at once", async () => {
    const { id: assemblyId } = await made.aMeeting();
    const notHeld = { assemblyId, reason: "no-quorum" as const, note: "Жол кар басып калды", cameCount: 12 };
    const outcomes = await Promise.all([
      holding.holdMeeting(ctx(), { assemblyId, version: 0, ...times }),
      holding.recordNotHeld(ctx(), notHeld),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      (await db.holding.count({ where: { assemblyId } })) + (await db.notHeld.count({ where: { assemblyId } })),
    ).toBe(1);
  });

  it("as not held is a result that can be taken back until the repeat is planned", async () => {
    const meeting = await made.aMeeting();
    const notHeld = {
      assemblyId: meeting.id,
      reason: "nobody-came" as const,
      note: "Эч ким келген жок",
      cameCount: null,
    };
    expect(await holding.recordNotHeld(aContext(), notHeld)).toMatchObject({ reason: "not-its-day" });
    done(await holding.recordNotHeld(ctx(), notHeld));
    done(await holding.withdrawNotHeld(ctx(), meeting.id));
    done(await holding.recordNotHeld(ctx(), notHeld));
    const repeat = await made.aMeeting({ municipality: meeting.municipality });
    await db.assembly.update({ where: { id: repeat.id }, data: { repeatOfId: meeting.id } });
    expect(await holding.withdrawNotHeld(ctx(), meeting.id)).toMatchObject({ reason: "repeat-planned" });
  });
});

describe("items in the hall", () => {
  it("raised there are marked for ever, those of the agenda are not", async () => {
    const meeting = await made.aMeeting({ items: 0 });
    await completed(meeting);
    await announced(meeting);
    await db.agendaItem.create({
      data: {
        ...{ assemblyId: meeting.id, municipalityId: meeting.municipalityId, position: 3, minutes: 5 },
        kind: "decide",
        title: { ky: "Кошулган" },
      },
    });
    done(await holding.holdMeeting(ctx(), { assemblyId: meeting.id, version: 0, ...times }));
    const { id } = done(await raiseItem(ctx(), { assemblyId: meeting.id, ...titled }));
    const { items } = await readRecord(meeting.id);
    expect(items.map(({ position, unannounced, raisedInHall }) => [position, unannounced, raisedInHall])).toEqual([
      ...[
        [1, false, false],
        [2, false, false],
        [3, true, false],
        [4, true, true],
      ],
    ]);
    done(await dropItem(ctx(), { assemblyId: meeting.id, itemId: id }));
    expect(await dropItem(ctx(), { assemblyId: meeting.id, itemId: items[0]?.id ?? "" })).toMatchObject({
      reason: "not-found",
    });
  });
});

describe("the texts", () => {
  const text = (meeting: { id: string }, version: number, ky: string) => ({
    ...{ assemblyId: meeting.id, section: "opening", version, text: { ky } },
  });

  it("of two editors both stay, and the later one sees the other's", async () => {
    const meeting = await made.aHeldMeeting();
    const other = { userId: "01930000-0000-7000-8000-000000000002", name: "Бакыт Асанов" };
    done(await saveText(ctx(), text(meeting, 0, "Биринчи")));
    done(await saveText(ctx({ by: other }), text(meeting, 1, "Экинчи")));
    expect(await saveText(ctx(), text(meeting, 1, "Үчүнчү"))).toMatchObject({
      reason: "stale-edit",
      detail: { version: "2", theirs: { "text.ky": "Экинчи" }, by: "Бакыт Асанов", at: "27.11.2026, 09:00" },
    });
    done(await saveText(ctx(), text(meeting, 2, "Экинчи жана үчүнчү")));
    const { rows, total } = await findWordings(meeting.id, "opening", 1);
    expect([total, rows.map((row) => row.text.ky)]).toEqual([3, ["Экинчи жана үчүнчү", "Экинчи", "Биринчи"]]);
  });

  it("saved at once are refused to all but one", async () => {
    const meeting = await made.aHeldMeeting();
    const saves = ["а", "б", "в", "г"].map((ky) => saveText(ctx(), text(meeting, 0, ky)));
    const outcomes = await Promise.all(saves);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.minutes.count({ where: { assemblyId: meeting.id } })).toBe(1);
  });

  it("are of this meeting's sections only", async () => {
    const [meeting, other] = [await made.aHeldMeeting(), await made.aHeldMeeting()];
    const foreign = { ...text(meeting, 0, "а"), section: other.itemIds[0] ?? "" };
    expect(await saveText(ctx(), foreign)).toMatchObject({ reason: "not-found" });
    expect(await saveText(ctx(), { ...foreign, section: "nonsense" })).toMatchObject({ reason: "not-found" });
  });
});

describe("signing", () => {
  const signature = (meeting: { id: string }, signedOn: string, role: "chair" | "secretary" = "chair") => ({
    ...{ assemblyId: meeting.id, role, name: "Бакыт Асанов", signedOn },
  });

  it("needs every outcome, and a day between the end and today", async () => {
    const meeting = await made.aHeldMeeting();
    expect(await recordSignature(ctx(), signature(meeting, "2026-11-26"))).toMatchObject({
      reason: "minutes-not-closable",
    });
    const decided = await made.aDecidedMeeting();
    const refusal = async (on: string) => (await recordSignature(ctx(), signature(decided, on))) as { fields?: object };
    expect((await refusal("2026-11-25")).fields).toEqual({ signedOn: "signed-before-end" });
    expect((await refusal("2026-11-28")).fields).toEqual({ signedOn: "in-the-future" });
    expect(await recordSignature(ctx(), signature(decided, "2026-11-26"))).toMatchObject({ ok: true });
    expect(await recordSignature(ctx(), signature(decided, "2026-11-26"))).toMatchObject({ reason: "already-signed" });
  });

  it("shuts record and texts, fills unwritten sections, and opens again when it is taken back", async () => {
    const meeting = await made.aDecidedMeeting();
    const [itemId = ""] = meeting.itemIds;
    const { id: signatureId } = done(await recordSignature(ctx(), signature(meeting, "2026-11-26")));
    const texts = await findTexts(meeting.id);
    expect(texts.get("opening")?.text.ru).toContain("Собрание началось");
    expect(texts.get(itemId)?.text.ky).toContain("макул – 32");
    const shut = { reason: "minutes-signed" };
    const outcome = made.anOutcome(meeting, itemId, { version: 1 });
    const words = { assemblyId: meeting.id, section: "opening", version: 1, text: { ky: "а" } };
    expect(await saveOutcome(ctx(), outcome)).toMatchObject(shut);
    expect(await saveText(ctx(), words)).toMatchObject(shut);
    expect(await holding.holdMeeting(ctx(), { assemblyId: meeting.id, version: 1, ...times })).toMatchObject(shut);
    expect(await raiseItem(ctx(), { assemblyId: meeting.id, ...titled })).toMatchObject(shut);
    expect(
      await countHeads(ctx(), { assemblyId: meeting.id, women: 1, men: null, youth: null, total: null }),
    ).toMatchObject(shut);
    done(await withdrawSignature(ctx(), { assemblyId: meeting.id, signatureId }));
    expect(await saveText(ctx(), words)).toMatchObject({ ok: true });
  });
});

describe("publishing", () => {
  it("needs both signatures, happens once, and freezes text and papers with their digest", async () => {
    const meeting = await made.aDecidedMeeting();
    done(await countHeads(ctx(), { assemblyId: meeting.id, women: 177, men: 168, youth: null, total: null }));
    const publish = () => publishMinutes(ctx(), { assemblyId: meeting.id, ...noticeless });
    expect(await publish()).toMatchObject({ reason: "signatures-missing" });
    await made.signed(meeting);
    const outcomes = await Promise.all([publish(), publish()]);
    expect(outcomes.map((outcome) => outcome.ok || outcome.reason).toSorted()).toEqual(["already-published", true]);
    const row = await db.minutesPublication.findFirstOrThrow({
      where: { minutes: { assemblyId: meeting.id } },
      include: { papers: true },
    });
    const content = row.content as unknown as ProtocolContent;
    expect(sha256(canonicalJson(content))).toBe(row.sha256);
    expect(content).toMatchObject({
      version: 1,
      startedAt: "2026-11-26T14:10:00+06:00",
      attendance: { named: null, counted: { women: 177, men: 168, youth: null, total: 345 } },
      items: [
        { decision: { number: "1/2026" }, votes: { for: 32, against: 27, abstained: 0 } },
        { decision: { number: "2/2026" } },
      ],
      signatures: [{ role: "chair", signedOn: "2026-11-26" }, { role: "secretary" }],
    });
    expect(row.papers.map(({ locale }) => locale).toSorted()).toEqual(["ky", "ru"]);
    await expect(db.$executeRaw`UPDATE minutes_publication SET sha256 = ''`).rejects.toThrow("append-only");
    const { id: signatureId } = await db.signature.findFirstOrThrow({ where: { minutes: { assemblyId: meeting.id } } });
    expect(await withdrawSignature(ctx(), { assemblyId: meeting.id, signatureId })).toMatchObject({
      reason: "minutes-published",
    });
  });

  it("is corrected by numbered errata, each a version of its own", async () => {
    const meeting = await made.aDecidedMeeting();
    const erratum = (ky: string) => addErratum(ctx(), { assemblyId: meeting.id, text: { ky } });
    expect(await erratum("эрте")).toMatchObject({ reason: "not-published" });
    await made.signed(meeting);
    done(await publishMinutes(ctx(), { assemblyId: meeting.id, ...noticeless }));
    const versions = await Promise.all([erratum("Биринчи"), erratum("Экинчи")]);
    expect(versions.map((outcome) => outcome.ok && outcome.value.version).toSorted()).toEqual([2, 3]);
    const last = await db.minutesPublication.findFirstOrThrow({
      where: { version: 3, minutes: { assemblyId: meeting.id } },
    });
    const { errata } = last.content as unknown as ProtocolContent;
    expect(errata.map(({ number, on }) => [number, on])).toEqual([
      [1, "2026-11-27"],
      [2, "2026-11-27"],
    ]);
    expect(
      await db.paper.count({
        where: { kind: "protocol", minutesPublication: { minutes: { assemblyId: meeting.id } } },
      }),
    ).toBe(6);
  });
});
