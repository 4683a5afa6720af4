import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as lost } from "@/app/[locale]/(public)/[...lost]/route";
import { GET as board } from "@/app/[locale]/(public)/board/route";
import { GET as agendaDocument } from "@/app/[locale]/(public)/m/[code]/documents/[id]/route";
import { GET as meeting } from "@/app/[locale]/(public)/m/[code]/route";
import { GET as poster } from "@/app/[locale]/(public)/m/[code]/v/[version]/poster.pdf/route";
import { GET as version } from "@/app/[locale]/(public)/m/[code]/v/[version]/route";
import { GET as verify } from "@/app/[locale]/(public)/verify/route";
import { recordNotHeld } from "@/lib/minutes/holding/commands";
import { cancel, postpone } from "@/lib/notices/commands";
import { db } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import { anAssembly } from "../factories/assemblies";
import { FRIDAY } from "../factories/minutes";
import { announced, CALENDAR, completed } from "../factories/notices";
import { publishedMinutes, sentDecision } from "../factories/published-minutes";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

let municipality: MadeMunicipality;
const REASON = { ky: "Жол жабылды", ru: "Дорога закрыта" };

function get(
  handler: unknown,
  address: string,
  params: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const locale = address.split("/")[1] ?? "";
  const request = new Request(`http://localhost${address}`, { headers });
  return (handler as Handler)(request, { params: Promise.resolve({ locale, ...params }) });
}

const page = (code: string, locale = "ky", headers = {}) => get(meeting, `/${locale}/m/${code}`, { code }, headers);
const oldPage = (code: string, n: number) => get(version, `/ky/m/${code}/v/${n}`, { code, version: String(n) });

async function anAnnounced(given: Partial<Parameters<typeof anAssembly>[0]> = {}) {
  const assembly = await anAssembly({ municipality, ...given });
  const made = await completed(assembly);
  await announced(assembly);
  return { ...assembly, ...made };
}

beforeAll(async () => {
  process.env.CLOCK_FILE = path.join(await mkdtemp(path.join(tmpdir(), "board-")), "now");
  await writeFile(process.env.CLOCK_FILE, MONDAY.add({ hours: 1 }).toString());
  municipality = await aMunicipality();
});

describe("a meeting's page", () => {
  it("is plain HTML: no script, its own style, tags for messengers", async () => {
    const { code } = await anAnnounced();
    const response = await page(code);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html).toMatch(/^<!doctype html><html lang="ky">/);
    expect(html.replace(/<script type="application\/ld\+json">/, "")).not.toContain("<script");
    expect(html).not.toMatch(/ style="| onclick|@font-face|<link rel="stylesheet"/);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`'sha256-${Buffer.from(sha256(style), "hex").toString("base64")}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html).toContain('property="og:image"');
    expect(html).toContain("26-ноябрь");
    expect(html).toContain("Айылдык клуб");
    expect(html).toContain("Муктаждыктарды изилдөөнүн жыйынтыктары");
    expect(html).toContain('href="tel:+996700123456"');
  });

  it("speaks three languages", async () => {
    const { code } = await anAnnounced();
    expect(await (await page(code, "ru")).text()).toContain("Итоги изучения нужд");
    const english = await (await page(code, "en")).text();
    expect(english).toContain("Thursday, 2026");
    expect(english).toContain('<span lang="ky">Биргелешкен аракеттер планын бекитүү</span>');
  });

  it("answers 304 to who has it, and again 200 once it says something else", async () => {
    const assembly = await anAnnounced();
    const tag = (await page(assembly.code)).headers.get("etag") ?? "";
    const again = await page(assembly.code, "ky", { "if-none-match": tag });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await page(assembly.code, "ru", { "if-none-match": tag })).status).toBe(200);
    await cancel(aContext(), { assemblyId: assembly.id, reason: REASON });
    expect((await page(assembly.code, "ky", { "if-none-match": tag })).status).toBe(200);
  });

  it("cannot be told from nothing while it is a draft", async () => {
    const draft = await anAssembly({ municipality });
    await completed(draft);
    const answers = await Promise.all([page(draft.code), page("ZZZZZZZZZZ"), page("жок"), page("a".repeat(5000))]);
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(pages[0]?.replaceAll(draft.code, "")).toBe(pages[1]?.replaceAll("ZZZZZZZZZZ", ""));
    expect(pages[0]).toContain("Мындай барак жок");
    expect((await get(poster, `/ky/m/${draft.code}/v/1/poster.pdf`, { code: draft.code, version: "1" })).status).toBe(
      404,
    );
    expect((await get(meeting, "/xx/m/1", { code: "1" })).status).toBe(404);
  });

  it("lives at one address, however its code is typed", async () => {
    const { code } = await anAnnounced({ code: "7K3M9QX2PD" });
    const small = await page(code.toLowerCase());
    expect([small.status, small.headers.get("location")]).toEqual([308, `/ky/m/${code}`]);
    const versioned = await get(version, `/ky/m/${code.toLowerCase()}/v/1?x=1`, {
      code: code.toLowerCase(),
      version: "1",
    });
    expect(versioned.headers.get("location")).toBe(`/ky/m/${code}/v/1?x=1`);
  });

  it("keeps old versions and says that there is a newer one", async () => {
    const assembly = await anAnnounced();
    const first = await (await oldPage(assembly.code, 1)).text();
    expect(first).not.toContain("Акыркы версиясын ачуу");
    const startsAt = MONDAY.add({ hours: 24 * 29 });
    const asked = { assemblyId: assembly.id, calendar: CALENDAR, mayOverride: false, reason: REASON, startsAt };
    await postpone(aContext(), asked);
    const old = await (await oldPage(assembly.code, 1)).text();
    expect(old).toContain("Акыркы версиясын ачуу");
    expect(old).toContain("26-ноябрь");
    expect(old).toContain('name="robots" content="noindex"');
    const current = await (await page(assembly.code)).text();
    expect(current).toContain("Жыйындын күнү жылдырылды");
    expect(current).toContain(">26-ноябрь, 14:00</del>");
    expect(current).toContain("Жол жабылды");
    expect(current).toContain("EventRescheduled");
    expect((await oldPage(assembly.code, 3)).status).toBe(404);
    expect((await oldPage(assembly.code, 0)).status).toBe(404);
  });

  it("tells an override to everybody", async () => {
    const assembly = await anAssembly({ municipality, startsAt: "2026-11-05T14:00:00+06:00" });
    await completed(assembly);
    const at = new Date();
    await db.gateOverride.create({
      data: {
        ...{
          assemblyId: assembly.id,
          municipalityId: municipality.id,
          gate: "notice-too-short",
          reason: "Сел <жүрдү>",
        },
        ...{ forStartsAt: new Date("2026-11-05T14:00:00+06:00"), byId: municipality.id, byName: "Башчы", at },
      },
    });
    await announced(assembly);
    expect(await (await page(assembly.code)).text()).toContain("Себеби: Сел &lt;жүрдү&gt; (Башчы)");
  });

  it("of one that was not held leads to the one announced in its stead", async () => {
    const missed = await anAnnounced();
    const notHeld = { assemblyId: missed.id, reason: "no-quorum", note: "42 киши келди", cameCount: 42 } as const;
    expect(await recordNotHeld(aContext({ now: FRIDAY }), notHeld)).toMatchObject({ ok: true });
    const again = { municipality, repeatOfId: missed.id, startsAt: "2026-12-10T14:00:00+06:00" };
    const repeat = await anAssembly(again);
    await completed(repeat);
    const before = await page(missed.code);
    expect(await before.text()).not.toContain("Кайталанма жыйын");
    await announced(repeat, aContext({ now: FRIDAY, did: "notices.announce" }));
    const after = await page(missed.code, "ky", { "if-none-match": before.headers.get("etag") ?? "" });
    expect(await after.text()).toContain(`href="/ky/m/${repeat.code}"`);
    await cancel(aContext({ now: FRIDAY }), { assemblyId: repeat.id, reason: REASON });
    expect(await (await page(missed.code)).text()).not.toContain(repeat.code);
  });

  it("tells the result only once the minutes are published, and no count under five", async () => {
    const assembly = await anAnnounced();
    await sentDecision(assembly, assembly.itemIds[1] ?? "", "Каражат бөлүндү");
    expect(await (await page(assembly.code)).text()).not.toContain("Каражат бөлүндү");
    await publishedMinutes(assembly, {
      attendance: { named: 40, counted: { women: 3, men: 42, youth: null, total: 45 } },
    });
    const html = await (await page(assembly.code)).text();
    expect(html).toContain("Каражат бөлүндү");
    expect(html).toContain("01-12/34");
    expect(html).toContain("№ 1/2018 чечим.");
    expect(html).toContain("тандалды");
    expect(html).toMatch(/Аялдар<\/dt><dd[^>]*>5тен аз/);
    expect(html).toMatch(/Эркектер<\/dt><dd[^>]*>5тен аз/);
    expect(html).not.toMatch(/Жаштар|>42</);
  });

  it("comes in one round trip: 14 KB compressed with its headers, results and replies included", async () => {
    const agenda = Array.from({ length: 12 }, (_, at) => ({
      kind: "decide",
      title: {
        ky: `${at + 1}. Айыл аймагынын ${at + 3}-көчөсүндөгү ичүүчү суу түтүгүн жана жол боюндагы арыктарды оңдоо жөнүндө`,
        ru: `${at + 1}. О ремонте водопровода и арыков вдоль дороги на улице ${at + 3}`,
      },
      presenter: `Жумабаев Асан Токтосунович ${at}`,
    }));
    const assembly = await anAssembly({ municipality });
    const { itemIds } = await completed(assembly, { agenda });
    await announced(assembly);
    await sentDecision(
      assembly,
      itemIds[0] ?? "",
      "Айылдык кеңеш чечимди карап чыгып, бюджеттен каражат бөлдү. ".repeat(6),
    );
    const items = agenda.map(({ title }, at) => ({
      ...{ position: at + 1, kind: "decide" as const, title, outcome: "decided" as const },
      votes: { for: 100 + at, against: 20, abstained: 5 },
      decision: {
        number: `${at}/2026`,
        text: { ky: `${title.ky} боюнча иш 2027-жылдын ${at + 1}-мартына чейин бүткөрүлсүн.` },
      },
    }));
    await publishedMinutes(assembly, { items });
    for (const locale of ["ky", "ru", "en"]) {
      const response = await page(assembly.code, locale);
      const headers = [...response.headers].map((header) => header.join(": ")).join("\r\n").length;
      const size = gzipSync(await response.text()).byteLength + headers;
      expect(size).toBeLessThan(14_000);
      console.info(`meeting page, ${locale}: ${size} bytes`);
    }
  });
});

describe("published files", () => {
  it("are the frozen bytes, kept for ever", async () => {
    const { code } = await anAnnounced();
    const address = `/ky/m/${code}/v/1/poster.pdf`;
    const response = await get(poster, address, { code, version: "1" });
    expect(response.headers.get("cache-control")).toContain("immutable");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(`"${sha256(bytes)}"`).toBe(response.headers.get("etag"));
    const again = await get(poster, address, { code, version: "1" }, { "if-none-match": `"${sha256(bytes)}"` });
    expect(again.status).toBe(304);
  });

  it("are documents only when a published version names them, and are saved, not opened", async () => {
    const assembly = await anAssembly({ municipality });
    const { itemIds } = await completed(assembly);
    const data = Buffer.from("<script>alert(1)</script>");
    const stored = { sha256: sha256(data), mediaType: "text/html", size: data.length, data, storedAt: new Date() };
    await db.storedFile.create({ data: stored });
    const link = { municipalityId: municipality.id, sha256: stored.sha256, name: "Смета (1).html", addedByName: "А" };
    const file = await db.fileLink.create({ data: { ...link, addedAt: new Date() } });
    const row = { municipalityId: municipality.id, itemId: itemIds[0] ?? "", fileLinkId: file.id };
    const { id } = await db.agendaDocument.create({ data: row });
    const ask = () => get(agendaDocument, `/ky/m/${assembly.code}/documents/${id}`, { code: assembly.code, id });
    expect((await ask()).status).toBe(404);
    await announced(assembly);
    const later = await db.agendaDocument.create({ data: row });
    const response = await ask();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-disposition": "attachment; filename*=UTF-8''%D0%A1%D0%BC%D0%B5%D1%82%D0%B0%20%281%29.html",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    const other = { code: assembly.code, id: later.id };
    expect((await get(agendaDocument, `/ky/m/${assembly.code}/documents/${later.id}`, other)).status).toBe(404);
    expect((await page(assembly.code)).status).toBe(200);
    await db.agendaDocument.update({ where: { id }, data: { removedAt: new Date() } });
    expect((await ask()).status).toBe(200);
  });
});

describe("the board", () => {
  const list = async (query: string) => (await get(board, `/ky/board${query}`)).text();

  it("shows what is announced in a territory, to come first, and nothing of drafts or neighbours", async () => {
    const own = await aMunicipality({ name: { ky: "Ак-Муз айыл аймагы" } });
    const neighbour = await aMunicipality({ beside: own });
    const later = await anAssembly({ municipality: own, startsAt: "2026-12-20T10:00:00+06:00" });
    const sooner = await anAssembly({ municipality: own, startsAt: "2026-11-20T10:00:00+06:00" });
    const other = await anAssembly({ municipality: neighbour });
    const draft = await anAssembly({ municipality: own });
    for (const assembly of [later, sooner, other]) {
      await completed(assembly);
      await announced(assembly);
    }
    const html = await list(`?in=${own.soate}`);
    expect(html).toContain("Ак-Муз айыл аймагы");
    expect(html.indexOf(sooner.code)).toBeLessThan(html.indexOf(later.code));
    expect(html).not.toContain(other.code);
    expect(html).not.toContain(draft.code);
    const rayon = await db.rayon.findUniqueOrThrow({ where: { id: own.rayonId }, include: { oblast: true } });
    for (const soate of [rayon.soate, rayon.oblast.soate]) {
      const wide = await list(`?in=${soate}`);
      for (const { code } of [later, sooner, other]) expect(wide).toContain(code);
    }
    const december = await list(`?in=${own.soate}&month=2026-12`);
    expect(december).toContain(later.code);
    expect(december).not.toContain(sooner.code);
  });

  it("finds words typed without ң ө ү, and what an agenda says", async () => {
    const own = await aMunicipality({ name: { ky: "Көк-Өзөн айыл аймагы" } });
    const assembly = await anAssembly({ municipality: own });
    await completed(assembly);
    await announced(assembly);
    for (const q of ["кок озон", "КӨК", "муктаждык изилдоо", assembly.code.toLowerCase()])
      expect(await list(`?q=${encodeURIComponent(q)}`)).toContain(assembly.code);
    expect(await list("?q=%25_")).toContain(assembly.code);
    expect(await list("?q=жоксөз")).toContain("Эч нерсе табылган жок");
  });

  it("forgives what cannot be read, and knows no unknown territory", async () => {
    for (const query of ["?month=2026-13", "?page=-1", "?page=abc", "?page=99999", "?month=<script>", "?q=%00%ff"])
      expect((await get(board, `/ky/board${query}`)).status).toBe(200);
    for (const query of ["?in=1", "?in=DROP TABLE"]) expect((await get(board, `/ky/board${query}`)).status).toBe(404);
    expect((await get(lost, "/ru/no/such", {})).status).toBe(404);
    expect(await (await get(lost, "/ru/no/such", {})).text()).toContain("Такой страницы нет");
  });
});

describe("verifying", () => {
  const asked = async (of: string) => (await get(verify, `/ky/verify?of=${encodeURIComponent(of)}`)).text();

  it("knows a paper by its code or the beginning of its digest, and whether it is the newest", async () => {
    const assembly = await anAnnounced();
    const { sha256: first } = await db.publication.findFirstOrThrow({ where: { assemblyId: assembly.id } });
    expect(await asked(first.slice(0, 16).toUpperCase())).toContain("Чыныгы жана акыркы: 1-версия");
    expect(await asked(assembly.code.toLowerCase())).toContain("Чыныгы жана акыркы: 1-версия");
    await cancel(aContext(), { assemblyId: assembly.id, reason: REASON });
    expect(await asked(first)).toContain("Чыныгы, бирок эски: 1-версия. Акыркысы – 2-версия.");
    expect(await asked(assembly.code)).toContain("Чыныгы жана акыркы: 2-версия");
    expect(await asked("f".repeat(64))).toContain("Мындай кагаз жарыяланган эмес");
    expect(await asked("' OR 1=1")).toContain("Мындай кагаз жарыяланган эмес");
  });

  it("knows minutes, and sees when what is stored is not what was signed", async () => {
    const assembly = await anAnnounced();
    const minutes = await publishedMinutes(assembly);
    expect(await asked(minutes.sha256.slice(0, 12))).toContain("Протокол");
    await db.$executeRaw`ALTER TABLE minutes_publication DISABLE TRIGGER minutes_publication_frozen`;
    await db.$executeRaw`UPDATE minutes_publication SET content = jsonb_set(content, '{chair}', '"Башка"') WHERE sha256 = ${minutes.sha256}`;
    expect(await asked(minutes.sha256)).toContain("Сакталган текст бул санга дал келбейт");
  });
});
