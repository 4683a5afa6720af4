import { writeFile } from "node:fs/promises";
import { it } from "vitest";
import { GET as lost } from "@/app/[locale]/(public)/[...lost]/route";
import { GET as board } from "@/app/[locale]/(public)/board/route";
import { GET as meeting } from "@/app/[locale]/(public)/m/[code]/route";
import { GET as version } from "@/app/[locale]/(public)/m/[code]/v/[version]/route";
import { GET as verify } from "@/app/[locale]/(public)/verify/route";
import { cancel, postpone, publishChange } from "@/lib/notices/commands";
import { db } from "@/lib/platform/db/client";
import { anAssembly } from "../factories/assemblies";
import { announced, CALENDAR, completed } from "../factories/notices";
import { publishedMinutes, sentDecision } from "../factories/published-minutes";
import { aMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";

const REASON = {
  ky: "Клубдун чатыры оңдолуп жатат, ошондуктан күнү жылдырылды",
  ru: "Крыша клуба на ремонте, поэтому день перенесён",
};
async function shot(handler: any, path: string, params: any, name: string) {
  for (const locale of ["ky", "ru"]) {
    const response = await handler(new Request(`http://localhost/${locale}${path}`), {
      params: Promise.resolve({ locale, ...params }),
    });
    await writeFile(`/tmp/shots/${name}-${locale}.html`, await response.text());
  }
}
it("shots", async () => {
  await writeFile("/tmp/shots/now", MONDAY.add({ hours: 24 * 21 }).toString());
  process.env.CLOCK_FILE = "/tmp/shots/now";
  const m = await aMunicipality({
    name: { ky: "Ак-Муз айыл аймагы", ru: "Ак-Музский айылный аймак" },
    villages: [
      { ky: "Ак-Муз", ru: "Ак-Муз" },
      { ky: "Баш-Кайыңды", ru: "Баш-Кайынды" },
    ],
  });
  const agenda = [
    ["inform", "Айыл тургундарынын муктаждыктарын изилдөөнүн жыйынтыктары", "Итоги изучения нужд жителей села"],
    [
      "decide",
      "2018-жылга Биргелешкен аракеттер планын бекитүү: мөөнөттөрү, жооптуулары жана каражаты",
      "Утверждение Плана совместных действий на 2018 год: сроки, ответственные и средства",
    ],
    ["elect", "Демилгечи топтун курамын шайлоо", "Избрание состава инициативной группы"],
    [
      "elect",
      "Биргелешкен мониторинг жана баалоо тобунун (БМБТ) курамын шайлоо",
      "Избрание состава группы совместного мониторинга и оценки (ГСМО)",
    ],
    ["discuss", "Тургундардын суроолору жана сунуштары", "Вопросы и предложения жителей"],
  ].map(([kind, ky, ru]) => ({
    kind: kind!,
    title: { ky: ky!, ru: ru! },
    presenter: "Жумабаев Асан",
    draftDecision: { ky: "План бекитилсин.", ru: "План утвердить." },
  }));
  const make = async (given: any = {}, n = 5) => {
    const a = await anAssembly({ municipality: m, ...given });
    const c = await completed(a, { agenda: agenda.slice(0, n) as any });
    await db.place.update({
      where: { id: c.placeId },
      data: {
        address: { ky: "Ак-Муз айылы, Борбордук көчө, 14", ru: "с. Ак-Муз, ул. Центральная, 14" },
        directions: { ky: "Мектептин жанындагы эки кабаттуу имарат", ru: "Двухэтажное здание рядом со школой" },
      },
    });
    return { ...a, ...c };
  };
  const plain = await make();
  const data = Buffer.from("x");
  await db.storedFile.create({
    data: {
      sha256: "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
      mediaType: "application/pdf",
      size: 1,
      data,
      storedAt: new Date(),
    },
  });
  const f = await db.fileLink.create({
    data: {
      municipalityId: m.id,
      sha256: "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
      name: "Биргелешкен аракеттер планынын долбоору.pdf",
      addedByName: "А",
      addedAt: new Date(),
    },
  });
  await db.agendaDocument.create({ data: { municipalityId: m.id, itemId: plain.itemIds[1]!, fileLinkId: f.id } });
  await announced(plain);
  await shot(meeting, `/m/${plain.code}`, { code: plain.code }, "announced");
  const moved = await make({ startsAt: "2026-11-24T10:00:00+06:00" });
  await announced(moved);
  await postpone(aContext(), {
    assemblyId: moved.id,
    calendar: CALENDAR,
    mayOverride: false,
    reason: REASON,
    startsAt: MONDAY.add({ hours: 24 * 29 }),
  });
  await shot(meeting, `/m/${moved.code}`, { code: moved.code }, "changed");
  await shot(version, `/m/${moved.code}/v/1`, { code: moved.code, version: "1" }, "old");
  const off = await make({ startsAt: "2026-12-03T15:30:00+06:00", kind: "gathering" });
  await announced(off);
  await cancel(aContext(), { assemblyId: off.id, reason: REASON });
  await shot(meeting, `/m/${off.code}`, { code: off.code }, "cancelled");
  const held = await make({ startsAt: "2026-11-12T10:00:00+06:00" }, 2);
  await announced(held);
  await sentDecision(
    held,
    held.itemIds[0]!,
    "Айылдык кеңеш чечимди карап чыгып, 2027-жылдын бюджетинен 450 000 сом бөлдү.",
  );
  await publishedMinutes(held);
  await shot(meeting, `/m/${held.code}`, { code: held.code }, "held");
  const short = await make({ startsAt: "2026-11-26T10:00:00+06:00" });
  for (let i = 0; i < 25; i++) {
    const a = await make(
      {
        startsAt: MONDAY.add({ hours: 24 * (i - 5 + 15) }).toString(),
        kind: ["gathering", "budget-hearing", "village-assembly"][i % 3],
      },
      2,
    );
    if (i < 6) continue;
    await announced(a);
  }
  await shot(board, `/board?in=${m.soate}`, {}, "board");
  await shot(board, `/board`, {}, "board-all");
  await shot(board, `/board?q=жоксөз`, {}, "board-none");
  await shot(verify, `/verify?of=${plain.code}`, {}, "verify");
  await shot(lost, `/zzz`, {}, "lost");
}, 120000);
