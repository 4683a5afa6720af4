import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/notices/canonical-json";
import { announce, type Changing, cancel, postpone, publishChange } from "@/lib/notices/commands";
import { previewDigest, readStanding } from "@/lib/notices/drafts/queries";
import { discardChanges } from "@/lib/notices/edits/commands";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { candidateOf } from "@/lib/notices/notice-standing";
import { type NewPosting, recordPosting, withdrawPosting } from "@/lib/notices/postings/commands";
import { findPostings, findProof } from "@/lib/notices/postings/queries";
import { findDraftContent, findNoticeDesk, findUntoldChanges } from "@/lib/notices/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import { anActor } from "../factories/accounts";
import { anAssembly } from "../factories/assemblies";
import { announced, CALENDAR, completed } from "../factories/notices";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";

let municipality: MadeMunicipality;
const asked = (assemblyId: string, more: Partial<Changing> = {}) => ({
  ...{ assemblyId, calendar: CALENDAR, charter: [], mayOverride: true },
  ...more,
});
let own: Actor;
const PHOTO = { bytes: Buffer.from("no picture, but bytes"), mediaType: "image/jpeg", name: "photo.jpg" };
const REASON = { ky: "Клуб оңдолуп жатат", ru: "Клуб на ремонте" };

async function aComplete(given: Partial<Parameters<typeof anAssembly>[0]> = {}) {
  const assembly = await anAssembly({ municipality, ...given });
  return { ...assembly, ...(await completed(assembly)) };
}

async function contents(assemblyId: string): Promise<NoticeContent[]> {
  const rows = await db.publication.findMany({ where: { assemblyId }, orderBy: { version: "asc" } });
  return rows.map((row) => row.content as unknown as NoticeContent);
}

/** A posting recorded an hour after announcing, unless said otherwise. */
async function aPosting(assembly: { id: string }, given: Partial<NewPosting>): Promise<{ id: string }> {
  const told = { purpose: "notice", channel: "notice-board", place: "Айыл өкмөтү", byWhom: "Айгүл Осмонова" } as const;
  const ids = { assemblyId: assembly.id, municipalityId: municipality.id, publicationId: null, replyId: null };
  const rest = { postedAt: MONDAY.add({ minutes: 30 }), audience: null, proof: "claimed" as const };
  const outcome = await recordPosting(aContext(), { ...ids, ...told, ...rest, ...given });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

beforeAll(async () => {
  municipality = await aMunicipality();
  own = await anActor({ role: "specialist", municipalityId: municipality.id });
});

describe("announcing", () => {
  it("freezes a version with digest, rules, poster, agenda and its line on the board", async () => {
    const assembly = await aComplete();
    const published = await announced(assembly);
    expect(published).toMatchObject({ version: 1, code: assembly.code });
    const row = await db.publication.findFirstOrThrow({
      where: { assemblyId: assembly.id },
      include: { papers: { include: { file: { include: { file: true } } } }, boardEntry: true },
    });
    expect(row).toMatchObject({ kind: "notice", material: true, sha256: published.sha256, overrideReason: null });
    expect(sha256(canonicalJson(row.content))).toBe(published.sha256);
    expect(row.rules).toMatchObject({ kind: "village-assembly", on: "2026-11-02" });
    expect(row.content).toMatchObject({
      startsAt: "2026-11-26T14:00:00+06:00",
      agenda: [{ position: 1 }, { position: 2 }],
    });
    const [paper] = row.papers;
    expect(paper).toMatchObject({ kind: "poster", locale: "ky-ru", file: { file: { mediaType: "application/pdf" } } });
    expect(
      Buffer.from(paper?.file.file.data ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(row.boardEntry).toMatchObject({ assemblyId: assembly.id, noticeKind: "notice" });
    expect(await db.agendaPublication.count({ where: { assemblyId: assembly.id } })).toBe(1);
    const audit = await db.auditEntry.findFirst({ where: { nounId: assembly.id } });
    expect(audit).toMatchObject({ did: "notices.announce", after: { version: 1, sha256: published.sha256 } });
  });

  it("is refused with a list of what is missing, and leaves nothing", async () => {
    const assembly = await anAssembly({ municipality, contactPhone: null });
    const outcome = await announce(aContext(), asked(assembly.id));
    expect(outcome).toEqual({
      ok: false,
      reason: "notice-incomplete",
      detail: [{ what: "place" }, { what: "contact-phone" }, { what: "agenda" }],
    });
    expect(await db.publication.count({ where: { assemblyId: assembly.id } })).toBe(0);
  });

  it("happens once, also when two press at once or one presses twice", async () => {
    const assembly = await aComplete();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => announce(aContext(), asked(assembly.id))));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok).map((outcome) => !outcome.ok && outcome.reason)).toEqual(
      Array(3).fill("already-announced"),
    );
    expect(await contents(assembly.id)).toHaveLength(1);
    const twice = await aComplete();
    const ctx = aContext({ did: "notices.announce", requestId: "01930000-0000-7000-8000-0000000000aa" });
    const same = await Promise.all([announce(ctx, asked(twice.id)), announce(ctx, asked(twice.id))]);
    expect(same[0]).toEqual(same[1]);
    expect(same[0]).toMatchObject({ ok: true });
  });

  it("is refused when too little time is left, with the earliest day; an override is printed", async () => {
    const assembly = await aComplete({ startsAt: "2026-11-05T14:00:00+06:00" });
    expect(await announce(aContext(), asked(assembly.id))).toMatchObject({
      reason: "notice-too-short",
      fill: { due: "29.10.2026", earliest: "09.11.2026" },
      detail: { duty: "announce", basis: "default", amount: 7 },
    });
    const overrideReason = "Сел жүрдү, суу ичүүгө жараксыз";
    const without = await announce(aContext(), { ...asked(assembly.id), overrideReason, mayOverride: false });
    expect(without).toMatchObject({ ok: false, reason: "may-not-override" });
    expect(await announce(aContext(), asked(assembly.id, { overrideReason }))).toMatchObject({ ok: true });
    const [content] = await contents(assembly.id);
    expect(content?.override).toEqual({ reason: overrideReason, byName: "Айгүл Осмонова" });
    expect(await db.gateOverride.findFirst({ where: { assemblyId: assembly.id } })).toMatchObject({
      gate: "notice-too-short",
      reason: overrideReason,
    });
  });

  it("takes the override that was given for this very start when it was planned", async () => {
    const startsAt = new Date("2026-11-05T14:00:00+06:00");
    const assembly = await aComplete({ startsAt: startsAt.toISOString() });
    const by = { byId: "01930000-0000-7000-8000-000000000001", byName: "Башчы", at: startsAt };
    const override = {
      assemblyId: assembly.id,
      municipalityId: municipality.id,
      gate: "notice-too-short",
      reason: "Сел",
      ...by,
    };
    await db.gateOverride.create({ data: { ...override, forStartsAt: new Date("2026-11-06T14:00:00+06:00") } });
    expect(await announce(aContext(), asked(assembly.id))).toMatchObject({ reason: "notice-too-short" });
    await db.gateOverride.create({ data: { ...override, forStartsAt: startsAt } });
    expect(await announce(aContext(), asked(assembly.id))).toMatchObject({ ok: true });
    expect((await contents(assembly.id))[0]?.override).toEqual({ reason: "Сел", byName: "Башчы" });
  });

  it("is refused for a start that has passed, and when the preview was of something else", async () => {
    const past = await aComplete({ startsAt: "2026-11-01T14:00:00+06:00" });
    expect(await announce(aContext(), asked(past.id, { overrideReason: "Сел" }))).toMatchObject({
      reason: "start-is-past",
    });
    const assembly = await aComplete();
    const standing = await readStanding(db, { id: assembly.id });
    if (!standing) throw new Error("no assembly");
    const previewed = previewDigest(candidateOf(standing).content);
    await db.assembly.update({ where: { id: assembly.id }, data: { chair: "Башка киши" } });
    expect(await announce(aContext(), asked(assembly.id, { previewed }))).toMatchObject({
      reason: "changed-meanwhile",
    });
    const unknown = await announce(aContext(), asked("01930000-0000-7000-8000-00000000dead"));
    expect(unknown).toMatchObject({ reason: "not-found" });
  });
});

describe("what was announced", () => {
  it("never changes, whatever happens to the assembly", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    const frozen = canonicalJson((await contents(assembly.id))[0]);
    await db.agendaItem.updateMany({ where: { assemblyId: assembly.id }, data: { title: { ky: "Башка" } } });
    await db.place.update({ where: { id: assembly.placeId }, data: { name: { ky: "Башка жер" } } });
    await db.assembly.update({ where: { id: assembly.id }, data: { title: { ky: "Башка" }, startsAt: new Date() } });
    await db.village.updateMany({ where: { municipalityId: municipality.id }, data: { name: { ky: "Башка айыл" } } });
    expect(canonicalJson((await contents(assembly.id))[0])).toBe(frozen);
    await expect(db.$executeRaw`UPDATE publication SET kind = 'change'`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM publication`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM paper`).rejects.toThrow("append-only");
    await db.village.updateMany({ where: { municipalityId: municipality.id }, data: { name: { ky: "Көк-Жар" } } });
  });
});

describe("a change", () => {
  it("that is material needs a reason and makes the next version", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    expect(await publishChange(aContext(), asked(assembly.id))).toMatchObject({ reason: "nothing-changed" });
    await db.place.update({ where: { id: assembly.placeId }, data: { name: { ky: "Мектеп", ru: "Школа" } } });
    expect(await publishChange(aContext(), asked(assembly.id))).toMatchObject({ fields: { reason: "required" } });
    const outcome = await publishChange(aContext(), asked(assembly.id, { reason: REASON }));
    expect(outcome).toMatchObject({ ok: true, value: { version: 2 } });
    const [first, second] = await db.publication.findMany({
      where: { assemblyId: assembly.id },
      orderBy: { version: "asc" },
    });
    expect(second).toMatchObject({ kind: "change", material: true, changes: [{ what: "place" }], rules: first?.rules });
    expect(second?.content).toMatchObject({ reason: REASON, place: { name: { ky: "Мектеп" } } });
    expect(first?.content).toMatchObject({ place: { name: { ky: "Айылдык клуб" } } });
    const entry = await db.boardEntry.findUnique({ where: { assemblyId: assembly.id } });
    expect(entry).toMatchObject({ publicationId: second?.id, noticeKind: "change" });
  });

  it("that is minor is marked so, needs no reason and no time", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    await db.assembly.update({ where: { id: assembly.id }, data: { chair: "Нурлан Бекмуратов" } });
    const evening = MONDAY.add({ hours: 24 * 23 });
    expect(await publishChange(aContext({ now: evening }), asked(assembly.id))).toMatchObject({ ok: true });
    const row = await db.publication.findFirst({ where: { assemblyId: assembly.id, version: 2 } });
    expect(row).toMatchObject({ kind: "change", material: false, changes: [{ what: "chair", material: false }] });
  });

  it("too late is refused; postponing or an override with a reason helps", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    const late = aContext({ now: MONDAY.add({ hours: 24 * 20 }) });
    await db.agendaItem.update({ where: { id: assembly.itemIds[1] }, data: { title: { ky: "Жайыт маселеси" } } });
    const change = asked(assembly.id, { reason: REASON });
    expect(await publishChange(late, change)).toMatchObject({
      reason: "notice-too-short",
      fill: { earliest: "29.11.2026" },
    });
    const startsAt = MONDAY.add({ hours: 24 * 29 });
    expect(await postpone(late, { ...change, startsAt })).toMatchObject({ ok: true, value: { version: 2 } });
    const row = await db.publication.findFirst({ where: { assemblyId: assembly.id, version: 2 } });
    expect(row).toMatchObject({ kind: "postponement", material: true, overrideReason: null });
    expect(row?.content).toMatchObject({
      startsAt: "2026-12-01T10:00:00+06:00",
      previousStartsAt: "2026-11-26T14:00:00+06:00",
    });
    expect(row?.changes).toMatchObject([{ what: "date" }, { what: "time" }, { what: "item-renamed" }]);
  });

  it("that is minor keeps telling that the day was moved", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    const startsAt = MONDAY.add({ hours: 24 * 29 });
    await postpone(aContext(), { ...asked(assembly.id, { reason: REASON }), startsAt });
    await db.assembly.update({ where: { id: assembly.id }, data: { secretary: null } });
    expect(await publishChange(aContext(), asked(assembly.id))).toMatchObject({ ok: true, value: { version: 3 } });
    const [, , third] = await contents(assembly.id);
    expect(third).toMatchObject({ kind: "change", reason: REASON, previousStartsAt: "2026-11-26T14:00:00+06:00" });
  });

  it("to a day that leaves no time is undone as a whole", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    const soon = { ...asked(assembly.id, { reason: REASON }), startsAt: MONDAY.add({ hours: 48 }) };
    expect(await postpone(aContext(), soon)).toMatchObject({ reason: "notice-too-short" });
    const row = await db.assembly.findUnique({
      where: { id: assembly.id },
      select: { startsAt: true, revision: true },
    });
    expect(row).toEqual({ startsAt: new Date("2026-11-26T14:00:00+06:00"), revision: 1 });
    const overridden = await postpone(aContext(), { ...soon, overrideReason: "Министр келет" });
    expect(overridden).toMatchObject({ ok: true });
    expect((await contents(assembly.id))[1]).toMatchObject({ kind: "change", override: { reason: "Министр келет" } });
  });
});

describe("a cancellation", () => {
  it("tells what residents know, not what was edited since; nothing follows it", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    await db.assembly.update({ where: { id: assembly.id }, data: { chair: "Нурлан Бекмуратов" } });
    expect(await cancel(aContext(), { assemblyId: assembly.id, reason: REASON })).toMatchObject({ ok: true });
    const [first, second] = await contents(assembly.id);
    expect(second).toEqual({ ...first, version: 2, kind: "cancellation", reason: REASON });
    expect(await publishChange(aContext(), asked(assembly.id))).toMatchObject({ reason: "assembly-cancelled" });
    expect(await cancel(aContext(), { assemblyId: assembly.id, reason: REASON })).toMatchObject({
      reason: "assembly-cancelled",
    });
  });

  it("is refused for what was never announced, or has begun", async () => {
    const draft = await aComplete();
    const reason = REASON;
    expect(await cancel(aContext(), { assemblyId: draft.id, reason })).toMatchObject({ reason: "not-announced" });
    const assembly = await aComplete();
    await announced(assembly);
    const later = aContext({ now: MONDAY.add({ hours: 24 * 30 }) });
    expect(await cancel(later, { assemblyId: assembly.id, reason })).toMatchObject({ reason: "start-is-past" });
    const by = { byId: "01930000-0000-7000-8000-000000000001", byName: "А", at: new Date() };
    await db.holding.create({
      data: { assemblyId: assembly.id, municipalityId: municipality.id, startedAt: new Date(), ...by },
    });
    expect(await cancel(aContext(), { assemblyId: assembly.id, reason })).toMatchObject({ reason: "meeting-closed" });
    expect(await publishChange(aContext(), asked(assembly.id))).toMatchObject({ reason: "meeting-closed" });
  });
});

describe("taking edits back", () => {
  it("puts assembly and agenda to what residents know, and deletes nothing", async () => {
    const assembly = await aComplete();
    await announced(assembly);
    const [first = "", second = ""] = assembly.itemIds;
    const extra = {
      assemblyId: assembly.id,
      municipalityId: municipality.id,
      kind: "discuss",
      minutes: 10,
      position: 3,
    };
    await db.agendaItem.create({ data: { ...extra, title: { ky: "Кошумча" } } });
    await db.agendaItem.update({ where: { id: second }, data: { removedAt: new Date() } });
    await db.agendaItem.update({
      where: { id: first },
      data: { title: { ky: "Башка" }, presenter: "Башка", position: 9 },
    });
    const place = await db.place.create({ data: { municipalityId: municipality.id, name: { ky: "Мектеп" } } });
    const moved = { startsAt: new Date("2026-12-24T10:00:00+06:00"), chair: null, placeId: place.id };
    await db.assembly.update({ where: { id: assembly.id }, data: moved });
    expect(await findUntoldChanges(own, assembly.id)).toHaveLength(8);
    expect(await discardChanges(aContext(), assembly.id)).toMatchObject({ ok: true });
    expect(await findUntoldChanges(own, assembly.id)).toEqual([]);
    expect(await db.agendaItem.count({ where: { assemblyId: assembly.id } })).toBe(3);
    expect(await discardChanges(aContext(), assembly.id)).toMatchObject({ reason: "nothing-changed" });
  });

  it("is undone as a whole when the place was renamed in its register", async () => {
    const assembly = await aComplete({ code: "9999999999" });
    await db.place.update({ where: { id: assembly.placeId }, data: { name: { ky: "Жалгыз клуб" } } });
    await announced(assembly);
    await db.place.update({ where: { id: assembly.placeId }, data: { name: { ky: "Жаңы клуб" } } });
    await db.assembly.update({ where: { id: assembly.id }, data: { chair: null } });
    expect(await discardChanges(aContext(), assembly.id)).toMatchObject({ reason: "cannot-take-back" });
    expect(await db.assembly.findUnique({ where: { id: assembly.id } })).toMatchObject({ chair: null });
  });
});

describe("the notice's page", () => {
  it("is nothing to another municipality, nor are its changes, its draft and its proofs", async () => {
    const assembly = await aComplete();
    const { publicationId } = await announced(assembly);
    const { id } = await aPosting(assembly, { publicationId, file: PHOTO, proof: "photo" });
    await db.assembly.update({ where: { id: assembly.id }, data: { chair: null } });
    const neighbour = await aMunicipality({ beside: municipality });
    const stranger = await anActor({ role: "specialist", municipalityId: neighbour.id });
    const trainer = await anActor({ role: "trainer", programmeId: neighbour.id });
    for (const nobody of [stranger, trainer]) {
      expect(await findNoticeDesk(nobody, assembly.id, MONDAY)).toBeNull();
      expect(await findDraftContent(nobody, assembly.id)).toBeNull();
      expect(await findUntoldChanges(nobody, assembly.id)).toEqual([]);
      expect(await findPostings(nobody, assembly.id, ["notice"])).toEqual([]);
      expect(await findProof(nobody, assembly.id, id)).toBeNull();
    }
    expect(await findProof(own, assembly.id, id)).toMatchObject({
      mediaType: "image/jpeg",
      sha256: sha256(PHOTO.bytes),
    });
    for (const nothing of ["x", "01930000-0000-7000-8000-00000000dead"]) {
      expect(await findNoticeDesk(own, nothing, MONDAY)).toBeNull();
      expect(await findProof(own, assembly.id, nothing)).toBeNull();
    }
  });

  it("tells channels, changes and deadline as they stand", async () => {
    const assembly = await aComplete();
    const { publicationId } = await announced(assembly);
    await aPosting(assembly, { publicationId, channel: "poster", proof: "paper-act" });
    const withdrawn = await aPosting(assembly, { publicationId, channel: "notice-board" });
    const ids = { assemblyId: assembly.id, postingId: withdrawn.id };
    expect(await withdrawPosting(aContext(), ids)).toMatchObject({ ok: true });
    expect(await withdrawPosting(aContext(), ids)).toMatchObject({ reason: "already-withdrawn" });
    const desk = await findNoticeDesk(own, assembly.id, MONDAY.add({ hours: 1 }));
    expect(desk?.progress.rows.map(({ channel, standing }) => `${channel} ${standing}`)).toEqual([
      ...["notice-board missing", "poster proven", "invitation missing"],
    ]);
    expect(desk?.postings.map(({ channel, withdrawnAt }) => [channel, withdrawnAt !== null])).toEqual([
      ["poster", false],
      ["notice-board", true],
    ]);
    expect(desk).toMatchObject({ stage: "announced", missing: [], tooShort: null, candidate: { changes: [] } });
    expect(desk?.findings.find(({ duty }) => duty === "post-notice")).toMatchObject({
      dueOn: "2026-11-19",
      verdict: "open",
    });
  });
});
