import { describe, expect, it } from "vitest";
import { printedCode, shortCode } from "@/lib/people/short-code";
import type { Block } from "@/lib/platform/documents/paper";
import { renderLargePdf } from "@/lib/platform/documents/pdf";
import { readPdf } from "@/tests/reading/pdf-text";
import { readQr } from "@/tests/reading/qr-picture";
import { type InvitationLanguage, type InvitationPaper, type InvitedPerson, invitationPaper } from "./invitation-paper";

const MEETING = {
  kind: "village-assembly",
  title: { ky: "Көк-Жар айылынын жыйыны: таза суу", ru: "Сход села Кок-Жар: чистая вода" },
  startsAt: "2026-11-26T08:00:00Z",
  municipality: { name: { ky: "Көк-Жар айыл аймагы" }, timeZone: "Asia/Bishkek" },
  place: {
    name: { ky: "Айылдык клуб", ru: "Сельский клуб" },
    address: { ky: "Борбордук көчө, 12", ru: "ул. Центральная, 12" },
  },
  villages: [],
} as unknown as Parameters<typeof invitationPaper>[0];

const persons = (count: number): InvitedPerson[] =>
  Array.from({ length: count }, (_, at) => ({
    personId: `01930000-0000-7000-8000-${(at * 7919 + 1).toString(16).padStart(12, "0")}`,
    name: at === 0 ? "Гүлбүбү Токтосунова" : `Асан уулу Үсөн ${at}`,
    village: { ky: "Көк-Жар", ru: "Кок-Жар" },
  }));

const paperOf = (count: number, language: InvitationLanguage = "ky") =>
  invitationPaper(MEETING, persons(count), { language, createdAt: "2026-11-20T04:00:00Z" });

function codesOf({ drafts }: InvitationPaper): string[] {
  const svgs = (block: Block): string[] => {
    if ("svg" in block) return [block.svg];
    if ("stack" in block) return block.stack.flatMap(svgs);
    if ("columns" in block) return block.columns.flatMap(svgs);
    return "table" in block ? block.table.body.flat().flatMap(svgs) : [];
  };
  return drafts.flatMap(({ content }) => content.flatMap(svgs));
}

describe("slips of invitation", { timeout: 60_000 }, () => {
  it("carry the person's code as a camera reads it, and in digits", async () => {
    const paper = await paperOf(9);
    const codes = persons(9).map(({ personId }) => shortCode(personId));
    expect(codesOf(paper).map(readQr)).toEqual(codes);
    const text = readPdf(await renderLargePdf(paper)).pages.join("\n");
    for (const code of codes) expect(text).toContain(printedCode(code));
  });

  it.each([
    [
      "ky",
      ["Гүлбүбү Токтосунова", "Көк-Жар айылынын жыйыны: таза суу", "Бейшемби, 26-ноябрь", "14:00", "Айылдык клуб"],
    ],
    ["ru", ["Гүлбүбү Токтосунова", "Сход села Кок-Жар: чистая вода", "Четверг, 26 ноября", "14:00", "Сельский клуб"]],
  ] as const)("say who, what, when and where in one language: %s", async (language, words) => {
    const [page = ""] = readPdf(await renderLargePdf(await paperOf(1, language))).pages;
    const line = page.replace(/\s+/g, " ");
    for (const word of words) expect(line).toContain(word);
  });

  it("stand eight on a sheet, for six hundred too", async () => {
    expect(readPdf(await renderLargePdf(await paperOf(8))).pages).toHaveLength(1);
    expect(readPdf(await renderLargePdf(await paperOf(600))).pages).toHaveLength(75);
  });

  it("keep to their place, however long the words", async () => {
    const long = { ...MEETING, title: { ky: "Жыйындын аталышы ".repeat(40) } };
    const named = persons(8).map((person) => ({ ...person, name: "Абдыкадырбекова ".repeat(12) }));
    const paper = await invitationPaper(long, named, { language: "ky", createdAt: "2026-11-20T04:00:00Z" });
    expect(readPdf(await renderLargePdf(paper)).pages).toHaveLength(1);
  });
});
