import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Cell, Edges, Run } from "@/lib/platform/documents/paper";
import type { NoticeItem } from "./notice-content";
import { type Sheet, secondSize, twoTongues, WIDTH, wording } from "./poster-sheet";

/**
 * The agenda in both languages under one number; `shown` items at most, then a line that says how many more there are
 * and where to read them.
 */
export function agenda(items: NoticeItem[], shown: number, most: number, sheet: Sheet): Block[] {
  if (items.length === 0) return [];
  const size = 13.5 * sheet.scale;
  const number = size * (items.length > 9 ? 2.1 : 1.6);
  const rows = items.slice(0, shown).map((item) => itemRow(item, size, most, sheet));
  const rest = items.length - rows.length;
  const more = rest > 0 ? twoTongues(sheet.ky.more(rest), sheet.ru.more(rest), size) : [];
  const list: Block = {
    table: {
      widths: [number, WIDTH - number],
      body: [
        headingRow(sheet),
        ...rows,
        ...(rest > 0 ? [[{ text: "" }, { stack: more, margin: [0, 4, 0, 0] as Edges }]] : []),
      ],
      headerRows: 1,
      keepWithHeaderRows: Math.min(1, rows.length),
      dontBreakRows: true,
    },
    layout: "rows",
  };
  return [list];
}

/** Repeated at the top of a second sheet. */
function headingRow({ ky, ru, scale }: Sheet): Cell[] {
  const heading: Run[] = [
    { text: ky.agenda, font: "OnestBold", fontSize: 17 * scale },
    { text: `   ${ru.agenda}`, fontSize: secondSize(17 * scale), color: INK_SOFT },
  ];
  return [{ text: heading, lineHeight: 1, colSpan: 2, margin: [0, 0, 0, 4 * scale] }, { text: "" }];
}

function itemRow(item: NoticeItem, size: number, most: number, sheet: Sheet): Cell[] {
  const title = wording(item.title, most, sheet);
  const lines = title.first
    ? twoTongues(title.first, title.second, size)
    : twoTongues(sheet.ky.untitled, sheet.ru.untitled, size);
  const margin: Edges = [0, size * 0.26, 0, size * 0.3];
  return [
    { text: `${item.position}.`, font: "OnestSemibold", fontSize: size, lineHeight: 1, color: INK_SOFT, margin },
    { stack: lines, margin },
  ];
}
