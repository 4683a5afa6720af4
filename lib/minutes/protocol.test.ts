import { describe, expect, it } from "vitest";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { aChoiceProtocol, aCloseVoteProtocol, aProtocolContent } from "@/tests/factories/protocol-content";
import { readPdf } from "@/tests/reading/pdf-text";
import { protocolPaper } from "./protocol";
import type { ProtocolContent } from "./protocol-content";

const SHA = "3f9a1c07be52d4486a0c7715e9d2f0b8446c1e02aa93b7d05f6e8c4417d0be19";
const OPTIONS = {
  url: "https://jyiyn.example.kg/ky/verify/3f9a1c07be52",
  sha256: SHA,
  createdAt: "2017-11-14T10:00:00Z",
};

async function print(content: ProtocolContent, locale: "ky" | "ru" = "ky"): Promise<string[]> {
  return readPdf(await renderPdf(protocolPaper(content, locale, OPTIONS))).pages;
}

async function text(content: ProtocolContent, locale: "ky" | "ru" = "ky"): Promise<string> {
  return (await print(content, locale)).join("");
}

describe("protocolPaper", { timeout: 30_000 }, () => {
  it("tells the Ak-Muz assembly in the usual order", async () => {
    const said = await text(aProtocolContent());
    const order = [
      "ПРОТОКОЛАйыл жыйыны",
      "Өткөн күнү2017-жылдын 9-ноябры, бейшемби",
      "09:45–12:10 (пландалган: 2017-жылдын 9-ноябры, саат 09:30)",
      "ТөрагаБакыт Асанов",
      "КатчыАйгүл Осмонова",
      "жарыяланган күнү: 01.11.2017; акыркы күнү: 02.11.2017 — мөөнөтүндө",
      "маалымат тактасы, плакат, чакыруу барагы, WhatsApp",
      "124Баары58Айымдар66Эркектерэсептелген эмесЖаштар41",
      "Күн тартиби1.",
      "УгулдуНурлан Токтосунов",
      "Маалымат катары кабыл алынды",
      "макул — 118,  каршы — 2,  калыс — 4",
      "Чечим№ 2017/1",
      "Жооптуу: Ак-Муз айыл өкмөтүМөөнөтү: 2017-жылдын 30-ноябры",
      "макул — 120,  каршы — эсептелген эмес,  калыс — эсептелген эмес",
      "Кийинкиге калтырылды",
      "(колу) · кол коюлган күнү: 14.11.2017",
      `SHA-256 ${SHA}`,
    ];
    const places = order.map((part) => said.indexOf(part));
    expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("tells the choice of Kök-Jar: 345 people, five projects, one chosen, told late", async () => {
    const said = await text(aChoiceProtocol(), "ru");
    expect(said).toContain("345Всего177Женщины168Мужчиныне подсчитаноМолодёжьне подсчитаноПоимённо в списке");
    expect(said).toContain("1Ремонт водопровода142✓ выбрано2Замена крыши детского сада883");
    expect(said.match(/выбрано/g)).toHaveLength(1);
    expect(said).toContain("объявлено: 19.01.2018; крайний срок: 16.01.2018 — с опозданием");
    expect(said).toContain("Срок сокращён, причина: Көчкүдөн улам жол жабылып калган");
  });

  it("tells the vote of Toguz-Toro 32, 27 and 0: a nought that was counted is printed", async () => {
    const said = await text(aCloseVoteProtocol(), "ru");
    expect(said).toContain("за — 32,  против — 27,  воздержались — 0");
    expect(said).toContain("Не рассматривалось");
    expect(said).toContain("дата объявления неизвестна");
    expect(said).toContain("(подпись) · ещё не подписано");
    expect(said).toContain("ИсправленияИсправление № 1 от 02.03.2018Уточнено число голосов.");
    expect(said).toContain("Версия 2");
  });

  it("marks what is printed in another language, and a machine's draft", async () => {
    const said = await text(aChoiceProtocol(), "ru");
    expect(said).toContain("Спорт аянтчасы (текст на кыргызском языке)");
    const draft = await text(aProtocolContent({ opening: { ky: "Ачылды", origin: { ky: "machine" } } }));
    expect(draft).toContain("(машиналык котормо, адам текшерген эмес)Ачылды");
  });

  it("numbers its pages and keeps signatures with the last thing said", async () => {
    const pages = await print(aProtocolContent());
    pages.forEach((page, at) => {
      expect(page.endsWith(`${at + 1} / ${pages.length}`)).toBe(true);
    });
    const signed = pages.find((page) => page.includes("(колу)"));
    expect(signed).toContain("Кийинкиге калтырылды");
  });

  it("prints a long evening whole, and cuts only titles and names", async () => {
    const long = "Узунсөз".repeat(1500);
    const item = aProtocolContent().items[1];
    const items = Array.from({ length: 30 }, (_, at) => ({
      ...item,
      position: at + 1,
      text: { ky: `${long} соңу ${at + 1}.` },
    }));
    const content = aProtocolContent({ title: { ky: long }, chair: long, items: items as ProtocolContent["items"] });
    const said = await text(content);
    expect(said).toContain("соңу 30.");
    expect(said).toContain("…");
  });
});
