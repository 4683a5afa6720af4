import { emsOf, fitSize } from "@/lib/platform/documents/fit-size";
import { FADED, INK, INK_SOFT, MISSED } from "@/lib/platform/documents/ink";
import type { Block, Style } from "@/lib/platform/documents/paper";
import { rule } from "@/lib/platform/documents/rule";
import { monthName, yearName } from "@/lib/platform/i18n/dates";
import type { NoticeContent } from "./notice-content";
import { type Sheet, twoTongues, WIDTH, wording } from "./poster-sheet";

const GAP = 18;
/** Onest: from the top of a line to the top of its capitals, and the height of capitals, as parts of the size. */
const ABOVE_CAPITALS = 0.263;
const CAPITALS = 0.71;

/**
 * Day, hour and place: what must be read from across the street. It shrinks less than the rest of the sheet, and is
 * struck through when the meeting is cancelled.
 */
export function whenAndWhere(content: NoticeContent, sheet: Sheet): Block[] {
  const scale = Math.max(0.74, sheet.scale);
  const off = content.kind === "cancellation";
  return [dayRow(sheet, 112 * scale, off), hourRow(content, sheet, scale, off)];
}

function dayRow({ ky, ru }: Sheet, size: number, off: boolean): Block {
  const [year = 0, month = 1, day = 1] = ky.when.on.split("-").map(Number);
  const width = Math.ceil(String(day).length * 0.64 * size);
  const rest = WIDTH - width - GAP;
  const name = monthName(month, "ky").toLowerCase();
  const large = fitSize(name, { width: rest, most: size / 2, least: 30 });
  const weekday: Style = {
    font: "OnestSemibold",
    fontSize: size * 0.18,
    lineHeight: 1,
    margin: [0, large * 0.12, 0, 0],
  };
  return {
    columns: [
      { stack: numeral(String(day), size, width, off), width },
      {
        width: rest,
        stack: [
          ...numeral(name, large, emsOf(name) * 0.93 * large, off),
          { ...weekday, text: `${ky.when.weekday}, ${yearName(year, "ky")}` },
          {
            text: `${ru.when.weekday.toLowerCase()}, ${ru.when.date}`,
            fontSize: size * 0.115,
            color: INK_SOFT,
            lineHeight: 1,
          },
        ],
      },
    ],
    columnGap: GAP,
  };
}

function hourRow(content: NoticeContent, sheet: Sheet, scale: number, off: boolean): Block {
  const { ky, ru } = sheet;
  const size = 62 * scale;
  const width = Math.ceil(size * 2.95);
  const rest = WIDTH - width - GAP;
  const place = wording(content.place.name, 90, sheet);
  const address = wording(content.place.address, 110, sheet);
  const directions = wording(content.place.directions, 140, sheet);
  const large = fitSize(place.first, {
    width: rest,
    most: 30 * scale,
    least: 16,
    lines: emsOf(place.first) > 12 ? 2 : 1,
  });
  return {
    columns: [
      {
        width,
        stack: [
          ...numeral(ky.when.time, size, size * 2.84, off),
          { text: `${ky.starts} · ${ru.starts}`, fontSize: 10, color: INK_SOFT, lineHeight: 1, margin: [0, 3, 0, 0] },
        ],
      },
      {
        width: rest,
        stack: [
          ...twoTongues(place.first, place.second, large, {
            font: "OnestBold",
            margin: [0, -large * ABOVE_CAPITALS, 0, 0],
          }),
          ...twoTongues(address.first, address.second, 13 * scale, { margin: [0, 3, 0, 0] }),
          ...twoTongues(directions.first, directions.second, 11 * scale, { font: "Onest", margin: [0, 2, 0, 0] }),
        ],
      },
    ],
    columnGap: GAP,
    margin: [0, 18 * scale, 0, 0],
  };
}

/**
 * A line of large figures whose box begins at the top of the figures and ends a little under them; with a thick line
 * through their middle when they no longer hold.
 */
function numeral(text: string, size: number, width: number, off: boolean): Block[] {
  const top = -size * ABOVE_CAPITALS;
  const box = size * 1.275 * 0.8 + top;
  const line: Block = {
    text,
    font: "OnestBold",
    fontSize: size,
    lineHeight: 0.8,
    color: off ? FADED : INK,
    noWrap: true,
    margin: [0, top, 0, 0],
  };
  if (!off) return [line];
  const thick = Math.max(3, size * 0.06);
  const back = box - (size * CAPITALS) / 2 + thick / 2;
  return [line, { ...rule(width, thick, MISSED), margin: [0, -back, 0, back - thick] }];
}
