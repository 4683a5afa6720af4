import { INK, MISSED, SOON, WHITE } from "@/lib/platform/documents/ink";
import type { Block, Run, Style } from "@/lib/platform/documents/paper";
import { dayMonth } from "@/lib/platform/i18n/dates";
import type { NoticeContent } from "./notice-content";
import { type Sheet, WIDTH, wording } from "./poster-sheet";

const AIR = 14;

/** The strip across a changed, postponed or cancelled notice: what happened, the old day struck out, the reason. */
export function strip(content: NoticeContent, sheet: Sheet): Block[] {
  const { ky, ru } = sheet;
  const scale = Math.max(0.8, Math.min(1.1, sheet.scale));
  if (!ky.strip) return [];
  const white: Style = { color: WHITE, lineHeight: 1 };
  const reason = wording(content.reason, 220, sheet);
  const title: Run[] = [
    { ...white, text: ky.strip.toUpperCase(), font: "OnestBold", fontSize: 30 * scale },
    { ...white, text: `   ${ru.strip}`, font: "OnestSemibold", fontSize: 15 * scale },
  ];
  const lines: Block[] = [{ text: title, color: WHITE, lineHeight: 1 }, ...moved(sheet, scale)];
  if (reason.first)
    lines.push({ ...white, text: ky.reason(reason.first), fontSize: 13 * scale, margin: [0, 4 * scale, 0, 0] });
  if (reason.second) lines.push({ ...white, text: ru.reason(reason.second), fontSize: Math.max(9.5, 11 * scale) });
  const fillColor = content.kind === "cancellation" ? MISSED : content.kind === "postponement" ? SOON : INK;
  return [
    {
      table: { widths: [WIDTH - 2 * AIR], body: [[{ stack: lines, fillColor }]] },
      layout: "plate",
      margin: [0, 0, 0, 14 * sheet.scale],
    },
  ];
}

/** "9-ноябрь, 09:30 → 16-ноябрь, 10:00", the first struck through; only when the start moved. */
function moved({ ky }: Sheet, scale: number): Block[] {
  const { before, when } = ky;
  if (!before) return [];
  const old = `${dayMonth(before.on, "ky")}, ${before.time}`;
  const next = `${dayMonth(when.on, "ky")}, ${when.time}`;
  if (old === next) return [];
  const big: Style = { color: WHITE, fontSize: 19 * scale };
  const line: Run[] = [
    { ...big, text: old, decoration: "lineThrough", decorationThickness: 2 },
    { ...big, text: "  →  " },
    { ...big, text: next, font: "OnestBold" },
  ];
  return [{ text: line, lineHeight: 1, margin: [0, 4 * scale, 0, 0] }];
}
