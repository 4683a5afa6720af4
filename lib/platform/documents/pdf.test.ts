import { describe, expect, it } from "vitest";
import { readPdf } from "@/tests/reading/pdf-text";
import type { Block, Draft, Paper } from "./paper";
import { renderLargePdf, renderPdf } from "./pdf";

function aPaper(drafts: Draft[]): Paper {
  return {
    title: "Айыл жыйыны (№ 1)",
    author: "Ак-Муз айыл аймагы",
    subject: "1-версия",
    language: "ky",
    createdAt: "2017-10-30T10:00:00Z",
    margins: [50, 60, 50, 60],
    footer: (page, pages) => ({ text: `${page} / ${pages}` }),
    drafts,
  };
}

const lines = (count: number): Block[] => Array.from({ length: count }, (_, at) => ({ text: `сап ${at + 1}` }));

describe("renderPdf", { timeout: 30_000 }, () => {
  it("gives the same bytes for the same paper, also side by side with another", async () => {
    const make = () => renderPdf(aPaper([{ content: [{ text: "Күн тартиби", font: "OnestBold" }, { text: "өңүү" }] }]));
    const [first, , second] = await Promise.all([make(), renderPdf(aPaper([{ content: lines(300) }])), make()]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("says what it is: title, author, language, the date it was told", async () => {
    const { info, catalog } = readPdf(await renderPdf(aPaper([{ content: [{ text: "x" }] }])));
    expect(info).toMatchObject({ Title: "Айыл жыйыны (№ 1)", Author: "Ак-Муз айыл аймагы", Subject: "1-версия" });
    expect(info.CreationDate).toBe("D:20171030100000Z");
    expect(catalog).toContain("/Lang (ky)");
  });

  it("embeds a subset of each weight that is used, and its letters can be read back", async () => {
    const text = "Көк-Жар: жаңы көпүрө үчүн, ӨҢҮР";
    const content: Block[] = [{ text }, { text, font: "OnestSemibold" }, { text, font: "OnestBold" }];
    const { fonts, pages } = readPdf(await renderPdf(aPaper([{ content }])));
    expect(fonts.every((font) => /^[A-Z]{6}\+/.test(font))).toBe(true);
    expect(fonts.map((font) => font.slice(7)).sort()).toEqual(["Onest-Bold", "Onest-Regular", "Onest-SemiBold"]);
    expect(pages).toEqual([`${text.repeat(3)}1 / 1`]);
  });

  it("takes the first draft that fits, and the last one when none does", async () => {
    const drafts = (...counts: number[]) => counts.map((count) => ({ content: lines(count), pagesAtMost: 1 }));
    const pagesOf = async (...counts: number[]) => readPdf(await renderPdf(aPaper(drafts(...counts)))).pages;
    expect((await pagesOf(200, 150, 30, 20, 10))[0]).toContain("сап 30");
    expect((await pagesOf(200, 150, 30, 20, 10))[0]).not.toContain("сап 31");
    expect((await pagesOf(5, 4))[0]).toContain("сап 5");
    expect((await pagesOf(500, 400, 200)).at(-1)).toContain("сап 200");
  });

  it("fetches nothing and opens no file, whatever a text says", async () => {
    const text = "https://example.org/a.png file:///etc/passwd {{x}} <svg onload=1> \\) ET";
    const { pages } = readPdf(await renderPdf(aPaper([{ content: [{ text }] }])));
    expect(pages[0]).toContain(text);
  });
});

describe("renderLargePdf", { timeout: 30_000 }, () => {
  const large = (content: Block[]) => ({ ...aPaper([{ content }]), footer: undefined });

  it("prints the same bytes as renderPdf, in a thread of its own", async () => {
    const paper = large([...lines(120), { text: "Күн тартиби: өңүү", font: "OnestBold" }]);
    const [here, there] = await Promise.all([renderPdf(paper), renderLargePdf(paper)]);
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  it("says so when a paper cannot be printed, and prints the next", async () => {
    const broken = large([{ svg: "<svg", width: 10, height: 10 }]);
    const [bad, good] = await Promise.allSettled([renderLargePdf(broken), renderLargePdf(large(lines(3)))]);
    expect([bad.status, good.status]).toEqual(["rejected", "fulfilled"]);
  });
});
