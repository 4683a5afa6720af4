import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as publicDocument } from "@/app/[locale]/(public)/m/[code]/documents/[id]/route";
import { GET as meetingPage } from "@/app/[locale]/(public)/m/[code]/route";
import { addDocuments, removeDocument, restoreDocument, titleDocument } from "@/lib/agendas/documents/commands";
import { MOST_OF_ITEM } from "@/lib/agendas/documents/document-limits";
import { findDocument, findDocumentFile, findRemovedDocument } from "@/lib/agendas/documents/queries";
import { findAssembly } from "@/lib/assemblies/queries";
import { cancel, publishChange } from "@/lib/notices/commands";
import { discardChanges } from "@/lib/notices/edits/commands";
import { findUntoldChanges } from "@/lib/notices/queries";
import { db } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import type { TakenFile } from "@/lib/platform/uploads/file-fault";
import { sniffFile } from "@/lib/platform/uploads/sniffed-file";
import { anActor } from "../factories/accounts";
import { anItem, anOutcome } from "../factories/agendas";
import { anAssembly } from "../factories/assemblies";
import { aFile, aPdf } from "../factories/files";
import { announced, CALENDAR, completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";

beforeAll(async () => {
  process.env.CLOCK_FILE = path.join(await mkdtemp(path.join(tmpdir(), "documents-")), "now");
  await writeFile(process.env.CLOCK_FILE, MONDAY.add({ hours: 1 }).toString());
});

async function taken(mark: string, name = "smeta.pdf"): Promise<TakenFile> {
  const file = await sniffFile(aFile(aPdf(mark), name), ["application/pdf"], 10_000);
  if ("fault" in file) throw new Error(file.fault);
  return file;
}

async function aMeeting() {
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const { itemIds } = await completed(assembly);
  const [itemId = "", otherItemId = ""] = itemIds;
  const actor = await anActor({ role: "specialist", municipalityId: municipality.id });
  const documents = async () => (await findAssembly(actor, assembly.id))?.items[0]?.documents ?? [];
  return { municipality, assembly, actor, itemId, otherItemId, documents };
}

async function laid(itemId: string, mark: string, title = {}, name?: string): Promise<string> {
  const outcome = await addDocuments(aContext(), { itemId, title, files: [await taken(mark, name)] });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.ids[0] ?? "";
}

function ask(code: string, id: string, headers = {}) {
  const request = new Request(`http://localhost/ky/m/${code}/documents/${id}`, { headers });
  return publicDocument(request, { params: Promise.resolve({ locale: "ky", code, id }) });
}

const stored = (mark: string) => db.storedFile.count({ where: { sha256: sha256(aPdf(mark)) } });

describe("documents of an agenda item", () => {
  it("are kept under their content, once, however often and wherever they come", async () => {
    const [here, there] = [await aMeeting(), await aMeeting()];
    await laid(here.itemId, "shared", { ky: "Смета" });
    await laid(here.otherItemId, "shared");
    await laid(there.itemId, "shared");
    expect(await stored("shared")).toBe(1);
    expect(await db.fileLink.count({ where: { sha256: sha256(aPdf("shared")) } })).toBe(3);
    const size = aPdf("shared").length;
    const told = { name: "smeta.pdf", title: { ky: "Смета" }, size, sha256: sha256(aPdf("shared")) };
    expect(await here.documents()).toMatchObject([told]);
  });

  it("are one when the same is sent again", async () => {
    const { itemId, documents } = await aMeeting();
    const first = await laid(itemId, "again");
    expect(await laid(itemId, "again", {}, "another name.pdf")).toBe(first);
    const twice = await addDocuments(aContext(), { itemId, title: {}, files: [await taken("b"), await taken("b")] });
    expect(twice.ok && new Set(twice.value.ids).size).toBe(1);
    expect(await documents()).toHaveLength(2);
  });

  it("are taken all or none", async () => {
    const { itemId, documents } = await aMeeting();
    const files = await Promise.all(Array.from({ length: MOST_OF_ITEM + 1 }, (_, at) => taken(`many ${at}`)));
    const outcome = await addDocuments(aContext(), { itemId, title: {}, files });
    expect(outcome).toMatchObject({ ok: false, reason: "documents-full" });
    expect(await documents()).toEqual([]);
    expect(await stored("many 0")).toBe(0);
  });

  it("are named, removed and brought back", async () => {
    const { assembly, itemId, documents } = await aMeeting();
    const id = await laid(itemId, "named");
    await titleDocument(aContext(), id, { ru: "Смета" });
    expect(await documents()).toMatchObject([{ title: { ru: "Смета" } }]);
    await titleDocument(aContext(), id, {});
    expect(await documents()).toMatchObject([{ title: null }]);
    expect(await findRemovedDocument(assembly, id)).toBeNull();
    await removeDocument(aContext(), id);
    expect(await documents()).toEqual([]);
    expect(await findRemovedDocument(assembly, id)).toMatchObject({ id, itemId, name: "smeta.pdf" });
    expect(await removeDocument(aContext(), id)).toMatchObject({ ok: false, reason: "not-found" });
    await restoreDocument(aContext(), id);
    expect(await documents()).toMatchObject([{ id }]);
    const audit = await db.auditEntry.findMany({ where: { nounId: id }, orderBy: { id: "asc" } });
    expect(audit).toHaveLength(5);
    expect(audit.every(({ noun, municipalityId }) => noun === "agenda-document" && municipalityId)).toBe(true);
  });

  it("no longer change once the meeting has begun, or was cancelled", async () => {
    const begun = await aMeeting();
    const id = await laid(begun.itemId, "begun");
    const { id: assemblyId, municipalityId } = begun.assembly;
    const by = { byId: assemblyId, byName: "Айгүл Осмонова", at: new Date() };
    await db.holding.create({ data: { assemblyId, municipalityId, ...by, startedAt: new Date() } });
    const closed = { ok: false, reason: "meeting-closed" };
    const late = { itemId: begun.itemId, title: {}, files: [await taken("late")] };
    expect(await addDocuments(aContext(), late)).toMatchObject(closed);
    expect(await removeDocument(aContext(), id)).toMatchObject(closed);
    expect(await titleDocument(aContext(), id, { ky: "Смета" })).toMatchObject(closed);

    const off = await aMeeting();
    await announced(off.assembly);
    await cancel(aContext(), { assemblyId: off.assembly.id, reason: { ky: "Жол жабылды" } });
    const outcome = await addDocuments(aContext(), { ...late, itemId: off.itemId });
    expect(outcome).toMatchObject({ ok: false, reason: "assembly-cancelled" });
  });

  it("are not laid to what the hall added, nor to what is not there", async () => {
    const { assembly } = await aMeeting();
    const inHall = await anItem({ assembly, addedInHallAt: new Date() });
    const files = [await taken("hall")];
    for (const itemId of [inHall, "01930000-0000-7000-8000-0000000000ff", "x' OR 1=1"])
      expect(await addDocuments(aContext(), { itemId, title: {}, files })).toMatchObject({ reason: "not-found" });
  });
});

describe("who reaches a document", () => {
  it("is the own municipality's office, announced or not", async () => {
    const { assembly, actor, itemId } = await aMeeting();
    const id = await laid(itemId, "own");
    const file = await findDocumentFile(actor, assembly.id, id);
    expect(file && Buffer.from(await file.read())).toEqual(aPdf("own"));
    const stranger = await anActor({ role: "specialist", municipalityId: (await aMunicipality()).id });
    expect(await findDocumentFile(stranger, assembly.id, id)).toBeNull();
    expect(await findDocument(stranger, id)).toBeNull();
    const other = await aMeeting();
    expect(await findDocumentFile(other.actor, other.assembly.id, id)).toBeNull();
    await removeDocument(aContext(), id);
    expect(await findDocumentFile(actor, assembly.id, id)).toBeNull();
  });

  it("is everybody once a version tells of it, and nobody before", async () => {
    const { assembly, itemId } = await aMeeting();
    const id = await laid(itemId, "public", { ky: "Суунун сметасы" });
    expect((await ask(assembly.code, id)).status).toBe(404);
    await announced(assembly);
    const response = await ask(assembly.code, id);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(aPdf("public"));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename*=UTF-8''smeta.pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    const etag = response.headers.get("etag") ?? "";
    expect(etag).toBe(`"${sha256(aPdf("public"))}"`);
    expect((await ask(assembly.code, id, { "if-none-match": etag })).status).toBe(304);
    const later = await laid(itemId, "not told yet");
    expect((await ask(assembly.code, later)).status).toBe(404);
    const address = new Request(`http://localhost/ky/m/${assembly.code}`);
    const page = await meetingPage(address, { params: Promise.resolve({ locale: "ky", code: assembly.code }) });
    const html = await page.text();
    expect(html).toContain("Суунун сметасы");
    expect(html).toContain(`/documents/${id}`);
    expect(html).not.toContain(later);
  });
});

describe("an announced version", () => {
  it("lists its documents with their hashes, and a later change is a minor one", async () => {
    const { assembly, actor, itemId } = await aMeeting();
    const kept = await laid(itemId, "kept", { ky: "Смета" });
    const dropped = await laid(itemId, "dropped");
    await announced(assembly);
    const contentOf = async (version: number) => {
      const where = { assemblyId_version: { assemblyId: assembly.id, version } };
      const { content } = await db.publication.findUniqueOrThrow({ where, select: { content: true } });
      return content as { agenda: { documents: Record<string, unknown>[] }[] };
    };
    const frozen = await contentOf(1);
    expect(frozen.agenda[0]?.documents).toMatchObject([
      { id: kept, title: { ky: "Смета" }, sha256: sha256(aPdf("kept")) },
      { id: dropped, sha256: sha256(aPdf("dropped")) },
    ]);
    expect(frozen.agenda[0]?.documents[1]).not.toHaveProperty("title");
    await removeDocument(aContext(), dropped);
    await laid(itemId, "new");
    const changes = await findUntoldChanges(actor, assembly.id);
    expect(changes).toMatchObject([{ what: "item-documents", material: false }]);
    const asked = { assemblyId: assembly.id, calendar: CALENDAR, charter: [], mayOverride: false };
    const told = await publishChange(aContext(), { ...asked, reason: { ky: "Смета такталды" } });
    expect(told).toMatchObject({ ok: true });
    expect(await contentOf(1)).toEqual(frozen);
    expect((await contentOf(2)).agenda[0]?.documents.map(({ sha256: digest }) => digest)).toEqual([
      sha256(aPdf("kept")),
      sha256(aPdf("new")),
    ]);
    expect((await ask(assembly.code, dropped)).status).toBe(200);
  });

  it("is what documents go back to when changes are taken back", async () => {
    const { assembly, actor, itemId, documents } = await aMeeting();
    const id = await laid(itemId, "told", { ky: "Смета" });
    await announced(assembly);
    await laid(itemId, "untold");
    await titleDocument(aContext(), id, { ky: "Башка аталыш" });
    expect(await findUntoldChanges(actor, assembly.id)).toHaveLength(1);
    expect(await discardChanges(aContext(), assembly.id)).toMatchObject({ ok: true });
    expect(await documents()).toMatchObject([{ id, title: { ky: "Смета" } }]);
    await removeDocument(aContext(), id);
    expect(await discardChanges(aContext(), assembly.id)).toMatchObject({ ok: true });
    expect(await documents()).toMatchObject([{ id }]);
  });
});

it("an item keeps its documents whatever becomes of it", async () => {
  const { assembly, itemId, documents } = await aMeeting();
  await laid(itemId, "outcome");
  await anOutcome(assembly, itemId, "decided");
  expect(await documents()).toHaveLength(1);
});
