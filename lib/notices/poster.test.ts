import { describe, expect, it } from "vitest";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { aNoticeContent, aNoticeItem } from "@/tests/factories/notice-content";
import { readPdf } from "@/tests/reading/pdf-text";
import type { NoticeContent } from "./notice-content";
import { posterPaper } from "./poster";

const OPTIONS = {
  url: "https://jyiyn.example.kg/ky/m/akm7x2",
  sha256: "3f9a1c07be52d4486a0c7715e9d2f0b8446c1e02aa93b7d05f6e8c4417d0be19",
  createdAt: "2017-10-30T10:00:00Z",
};
const ENDLESS = "Узунсөз".repeat(1400);

async function print(changes: Partial<NoticeContent> = {}): Promise<string[]> {
  return readPdf(await renderPdf(posterPaper(aNoticeContent(changes), OPTIONS))).pages;
}

function items(count: number): NoticeContent["agenda"] {
  const [first] = aNoticeContent().agenda;
  return Array.from({ length: count }, (_, at) => ({ ...aNoticeItem(at + 1, first?.title ?? {}) }));
}

describe("posterPaper", { timeout: 30_000 }, () => {
  it("says in both languages what, when, where, who calls and whom to ask", async () => {
    const [page = "", ...more] = await print();
    expect(more).toEqual([]);
    for (const said of [
      "Айыл жыйыны",
      "Сход",
      "Бейшемби, 2017-жыл",
      "четверг, 9 ноября 2017 г.",
      "09:30",
      "Айылдык клуб",
      "Сельский клуб",
      "Айылы: Ак-Муз",
      "Айыл өкмөтү",
      "№ 3 токтому",
      "Айгүл Осмонова+996 700 12 34 56",
      "Избрание состава инициативной группы",
      "jyiyn.example.kg/ky/m/akm7x2",
      "1-версия · akm7x2 · SHA-256 3f9a1c07be52d448",
    ]) {
      expect(page).toContain(said);
    }
  });

  it("is one page for eight items, two for more, and never more than two", async () => {
    const pages = await Promise.all([8, 16, 24, 80].map((count) => print({ agenda: items(count) })));
    expect(pages.map((each) => each.length)).toEqual([1, 2, 2, 2]);
    expect(pages[2]?.[1]).toContain("24.");
    expect(pages[2]?.[1]).toContain("Айыл жыйыны · 9-ноябрь, 09:30 · Айылдык клуб");
    expect(pages[3]?.[1]).toMatch(/Дагы \d+ маселе: барактан окуңузЕщё вопросов: \d+ — на странице/);
  });

  it("keeps the day, the hour and the place on the first page whatever is typed", async () => {
    const text = { ky: ENDLESS, ru: `${ENDLESS} слово` };
    const pages = await print({
      kind: "change",
      title: text,
      reason: text,
      place: { name: text, address: text, directions: text },
      contact: { name: ENDLESS, phone: ENDLESS },
      caller: { kind: "residents", ground: ENDLESS, requestCount: 1237 },
      override: { reason: ENDLESS, byName: ENDLESS },
      villages: Array.from({ length: 60 }, (_, at) => ({ id: `v${at}`, name: text })),
      agenda: Array.from({ length: 40 }, (_, at) => aNoticeItem(at + 1, text)),
    });
    expect(pages).toHaveLength(2);
    for (const said of ["9ноябрь", "09:30", "Узунсөз", "Күн тартиби"]) expect(pages.join("")).toContain(said);
    expect(pages[0]).toContain("09:30башталышы");
    expect(pages[0]).toContain("…");
  });

  it("leaves no hole where there is no Russian", async () => {
    const [page = ""] = await print({
      title: { ky: "Суу түтүгү" },
      place: { name: { ky: "Мектеп" } },
      agenda: [aNoticeItem(1, { ky: "Суу түтүгүн оңдоо" })],
    });
    expect(page).toContain("Суу түтүгүАйылы: Ак-Муз");
    expect(page).toContain("МектепКүн тартиби");
    expect(page).toContain("1.Суу түтүгүн оңдоо");
  });

  it("prints the Russian text in the first place when there is no Kyrgyz, and calls a machine's draft one", async () => {
    const machine = { ky: "Суу", ru: "Вода", origin: { ru: "machine" as const } };
    const [page = ""] = await print({
      title: { ru: "Ремонт водопровода" },
      agenda: [aNoticeItem(1, machine), aNoticeItem(2, {})],
    });
    expect(page).toContain("СходРемонт водопровода");
    expect(page).toContain("1.СууВода (машинный перевод)");
    expect(page).toContain("2.Аталышы жокБез названия");
  });

  it.each([
    ["change", "ӨЗГӨРДҮ", "Изменено"],
    ["postponement", "КҮНҮ ЖЫЛДЫРЫЛДЫ", "Перенесено"],
    ["cancellation", "ЖОККО ЧЫГАРЫЛДЫ", "Отменено"],
  ] as const)("tells a %s across the sheet, with the reason", async (kind, ky, ru) => {
    const pages = await print({ kind, version: 2, reason: { ky: "Жол жабык", ru: "Дорога закрыта" } });
    expect(pages[0]).toContain(ky);
    expect(pages[0]).toContain(ru);
    expect(pages[0]).toContain("Себеби: Жол жабыкПричина: Дорога закрыта");
    expect(pages[0]).toContain("2-версия");
  });

  it("sets the old day beside the new one only when the start moved", async () => {
    const moved = await print({
      kind: "postponement",
      previousStartsAt: "2017-11-09T09:30:00+06:00",
      startsAt: "2017-11-23T10:00:00+06:00",
    });
    expect(moved[0]).toContain("9-ноябрь, 09:30  →  23-ноябрь, 10:00");
    const same = await print({ kind: "change", previousStartsAt: "2017-11-09T09:30:00+06:00" });
    expect(same[0]).not.toContain("→");
  });

  it("prints why the notice was short", async () => {
    const [page = ""] = await print({ override: { reason: "Сел жүрүп кетти", byName: "Бакыт Асанов" } });
    expect(page).toContain("Кабарлоо мөөнөтү кыскартылган. Себеби: Сел жүрүп кетти (Бакыт Асанов)");
  });

  it("tells the day in the meeting's own zone", async () => {
    const [page = ""] = await print({ startsAt: "2017-11-08T20:30:00Z" });
    expect(page).toContain("четверг, 9 ноября 2017 г.02:30");
  });

  it("knows a kind and a caller that it has no word for", async () => {
    const [page = ""] = await print({ assemblyKind: "unheard-of", caller: { kind: "unheard-of" } });
    expect(page).toContain("ЖыйынСобрание");
  });
});
