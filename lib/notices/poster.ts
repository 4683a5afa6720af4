import { fitSize } from "@/lib/platform/documents/fit-size";
import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Draft, Paper } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { rule } from "@/lib/platform/documents/rule";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { NoticeContent } from "./notice-content";
import { agenda } from "./poster-agenda";
import { FOOT, foot, HEAD, head, type Identity } from "./poster-edges";
import { MARGIN, type Sheet, secondSize, twoTongues, WIDTH, wording } from "./poster-sheet";
import { strip } from "./poster-strip";
import { whenAndWhere } from "./poster-when";
import { posterWords } from "./poster-words";

/** From the size for two or three items down to the smallest that is still read from a step away. */
const SCALES = [1.25, 1.16, 1.08, 1, 0.94, 0.88, 0.82, 0.77, 0.73];

/**
 * The notice as a sheet for the wall: A4, Kyrgyz and Russian together, day, hour and place readable from two metres,
 * drawn from the frozen version alone. One page for an ordinary agenda, a second one for a long one, and "the rest on
 * the page" beyond that; the day and the place never leave the first page.
 *
 * @param url absolute address of the public page, in the QR code
 * @param sha256 hex digest of the frozen version; its first 16 characters are printed
 * @param createdAt instant at which the version was frozen
 */
export function posterPaper(content: NoticeContent, options: Identity & { createdAt: string }): Paper {
  const ky = posterWords(content, "ky");
  const ru = posterWords(content, "ru");
  const edges: Sheet = { ky, ru, scale: 1 };
  return {
    title: clip(`${ky.kind}, ${ky.when.date} ${ky.when.time}: ${pick(content.title, "ky")}`, 200),
    author: clip(pick(content.municipality.name, "ky"), 120),
    subject: `${ky.version} · ${options.sha256}`,
    language: "ky",
    createdAt: options.createdAt,
    margins: [MARGIN, HEAD, MARGIN, FOOT],
    header: (page) => head(content, edges, page),
    footer: (page, pages) => foot(content, edges, options, page, pages),
    drafts: drafts(content, { ky, ru }),
  };
}

/** Roomy to tight on one page; then two pages; then a shorter agenda with "and so many more on the page". */
function drafts(content: NoticeContent, words: Omit<Sheet, "scale">): Draft[] {
  const all = content.agenda.length;
  const draft = (scale: number, shown: number, most: number, pagesAtMost?: number): Draft => ({
    content: body(content, { ...words, scale }, Math.min(all, shown), most),
    pagesAtMost,
  });
  return [
    ...SCALES.map((scale) => draft(scale, all, 200, 1)),
    ...[0.94, 0.86, 0.8].map((scale) => draft(scale, all, 160, 2)),
    ...[32, 28, 24, 20, 16].map((shown) => draft(0.8, shown, 160, 2)),
    draft(0.73, 10, 90),
  ];
}

function body(content: NoticeContent, sheet: Sheet, shown: number, most: number): Block[] {
  return [
    ...strip(content, sheet),
    ...heading(content, sheet),
    { ...rule(WIDTH, 2.4), margin: [0, 11 * sheet.scale, 0, 17 * sheet.scale] },
    ...whenAndWhere(content, sheet),
    ...shortNotice(content, sheet),
    { ...rule(WIDTH, 2.4), margin: [0, 13 * sheet.scale, 0, 8 * sheet.scale] },
    ...agenda(content.agenda, shown, most, sheet),
  ];
}

/** The kind in the largest letters that fit, then what it is about unless that says the same. */
function heading(content: NoticeContent, sheet: Sheet): Block[] {
  const { ky, ru, scale } = sheet;
  const most = (ky.strip ? 34 : 46) * scale;
  const size = fitSize(ky.kind, { width: WIDTH, most, least: 24, lines: ky.kind.length > 20 ? 2 : 1 });
  const title = wording(content.title, 130, sheet);
  const own = title.first.toLowerCase() !== ky.kind.toLowerCase();
  return [
    { text: ky.kind, font: "OnestBold", fontSize: size, lineHeight: 0.86, margin: [0, -size * 0.1, 0, 0] },
    { text: ru.kind, fontSize: secondSize(size * 0.62), color: INK_SOFT, lineHeight: 1 },
    ...(own ? twoTongues(title.first, title.second, 17.5 * scale, { margin: [0, 6 * scale, 0, 0] }) : []),
    ...twoTongues(ky.villages, ru.villages, 12 * scale, { margin: [0, 5 * scale, 0, 0] }),
  ];
}

/** An override of too short a notice is told to everybody who reads the notice, in the words of whoever gave it. */
function shortNotice({ override }: NoticeContent, { ky, ru, scale }: Sheet): Block[] {
  if (!override) return [];
  const [reason, name] = [clip(override.reason, 200), clip(override.byName, 60)];
  const lines = twoTongues(ky.shortNotice(reason, name), ru.shortNotice(reason, name), Math.max(9.5, 10.5 * scale), {
    font: "Onest",
  });
  return [{ stack: lines, margin: [0, 9 * scale, 0, 0] }];
}
