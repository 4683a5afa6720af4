import { inflateSync } from "node:zlib";

export type ReadPdf = { pages: string[]; fonts: string[]; catalog: string; info: Record<string, string> };

/**
 * Reads a PDF the way a search engine would: the text of each page through the maps from glyphs to letters that are
 * embedded in the file. It knows what pdfmake writes (plain objects, an xref table, hex strings), nothing more.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes).toString("latin1"));
  const all = [...objects.values()];
  const pages = all.filter((object) => /\/Type \/Page\b(?!s)/.test(object.head));
  return {
    pages: pages.map((page) => textOf(page, objects)),
    fonts: all.flatMap(({ head }) => head.match(/\/FontName \/(\S+)/)?.[1] ?? []),
    catalog: all.find(({ head }) => head.includes("/Type /Catalog"))?.head ?? "",
    info: infoOf(all.find(({ head }) => head.includes("/Producer"))?.head ?? "", objects),
  };
}

type PdfObject = { head: string; stream: string };

function objectsOf(file: string): Map<string, PdfObject> {
  const table = file.slice(Number(file.match(/startxref\s+(\d+)\s+%%EOF\s*$/)?.[1]));
  const starts = [...table.matchAll(/(\d{10}) \d{5} n/g)].map((match) => Number(match[1])).sort((a, b) => a - b);
  return new Map(
    starts.map((start, at) => {
      const text = file.slice(start, starts[at + 1] ?? file.length);
      const [head = "", ...rest] = text.split("\nstream\n");
      const body = rest.join("\nstream\n").split("\nendstream")[0] ?? "";
      const packed = head.includes("/FlateDecode") && !head.includes("/Length1");
      return [head.split(" ")[0] ?? "", { head, stream: packed ? inflated(body) : body }];
    }),
  );
}

function inflated(body: string): string {
  try {
    return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}

function textOf(page: PdfObject, objects: Map<string, PdfObject>): string {
  const resources = follow(page.head, "Resources", objects) ?? page;
  const maps = new Map(
    [...resources.head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
      name,
      lettersOf(follow(objects.get(id)?.head ?? "", "ToUnicode", objects)?.stream ?? ""),
    ]),
  );
  const drawing = follow(page.head, "Contents", objects)?.stream ?? "";
  const lines: string[] = [];
  let letters: string[] = [];
  for (const [, font, strings] of drawing.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = maps.get(font) ?? [];
    const glyphs = [...(strings ?? "").matchAll(/<([0-9a-f]+)>/g)].flatMap((match) => match[1]?.match(/.{4}/g) ?? []);
    if (strings) lines.push(glyphs.map((glyph) => letters[Number.parseInt(glyph, 16)] ?? "\ufffd").join(""));
  }
  return lines.join("");
}

function follow(head: string, key: string, objects: Map<string, PdfObject>): PdfObject | undefined {
  return objects.get(head.match(new RegExp(`/${key} (\\d+) 0 R`))?.[1] ?? "");
}

/** Glyph number to letters. */
function lettersOf(map: string): string[] {
  const ranges = [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)];
  const letters: string[] = [];
  for (const [, start = "0", list = ""] of ranges) {
    [...list.matchAll(/<([0-9a-f ]+)>/g)].forEach(([, codes = ""], at) => {
      letters[Number.parseInt(start, 16) + at] = String.fromCharCode(
        ...codes.split(" ").map((code) => Number.parseInt(code, 16)),
      );
    });
  }
  return letters;
}

function infoOf(head: string, objects: Map<string, PdfObject>): Record<string, string> {
  const entries = [...head.matchAll(/\/(\w+) (\d+) 0 R/g)];
  return Object.fromEntries(entries.map(([, key = "", id = ""]) => [key, stringOf(objects.get(id)?.head ?? "")]));
}

/** A text object is UTF-16 with a mark when it is not plain Latin. */
function stringOf(head: string): string {
  const quoted = head.slice(head.indexOf("(") + 1, head.lastIndexOf(")"));
  const signs: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const plain = quoted.replace(/\\([\s\S])/g, (_, sign: string) => signs[sign] ?? sign);
  if (!plain.startsWith("\xfe\xff")) return plain;
  return Buffer.from(plain.slice(2), "latin1").swap16().toString("utf16le");
}
