import { describe, expect, it } from "vitest";
import { fileName } from "./file-name";

describe("the name of an uploaded file", () => {
  it.each([
    ["an ordinary one", "Смета 2026.pdf", "pdf", "Смета 2026.pdf"],
    ["its ending follows what it is", "plan.exe", "pdf", "plan.pdf"],
    ["an ending hidden by a right-to-left mark", "смета\u202efdp.exe", "png", "сметаfdp.png"],
    ["a path", "C:\\Users\\aigul\\..\\смета.pdf", "pdf", "C Users aigul .. смета.pdf"],
    ["a way up", "../../etc/passwd", "pdf", "etc passwd.pdf"],
    ["broken letters", "сме\ud800та\ufffd.pdf", "pdf", "сме та.pdf"],
    ["signs of headers and of HTML", 'a"\r\nX: <b>.pdf', "pdf", "a X b.pdf"],
    ["look-alikes", "көѳ ӊ.pdf", "pdf", "көө ң.pdf"],
    ["only an ending", ".htaccess", "pdf", "file.pdf"],
    ["nothing", "", "png", "file.png"],
    ["a dot in the words", "Долбоор, 4-пункт. Смета", "pdf", "Долбоор, 4-пункт. Смета.pdf"],
    ["two endings", "архив.tar.gz", "pdf", "архив.tar.pdf"],
  ])("%s", (_, given, ending, kept) => expect(fileName(given, ending)).toBe(kept));

  it("is cut between letters", () => {
    const name = fileName("😀".repeat(300), "pdf");
    expect(name).toBe(`${"😀".repeat(100)}.pdf`);
  });
});
