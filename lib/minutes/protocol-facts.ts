import { callerWords, channelWords } from "@/lib/notice-rules/wording";
import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Cell } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { timeRange } from "@/lib/platform/i18n/date-ranges";
import { longDate, longDateTime, onIn, shortDate, weekdayOf } from "@/lib/platform/i18n/dates";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import type { Translate } from "@/lib/platform/i18n/translate";
import type { ProtocolContent } from "./protocol-content";
import { labelled, partName, runs, type Sheet, WIDTH, wording } from "./protocol-sheet";

/** Where, when, who led, who called, how people were told: what a protocol states before anything was said. */
export function facts(content: ProtocolContent, sheet: Sheet): Block[] {
  const t: Translate = sheet.t;
  const { municipality, place, villages } = content;
  const where = villages.map(({ name }) => name);
  return [
    ...fact(t("protocol.municipality"), names([municipality.name, municipality.rayon, municipality.oblast], sheet)),
    ...fact(t("protocol.villages", { count: villages.length }), names(where, sheet)),
    ...fact(t("protocol.date"), held(content, sheet)),
    ...fact(t("protocol.hours"), hours(content, sheet)),
    ...fact(t("protocol.place"), names([place.name, place.address], sheet)),
    ...fact(t("protocol.chair"), content.chair),
    ...fact(t("protocol.secretary"), content.secretary),
    ...fact(t("protocol.caller"), caller(content, sheet)),
    ...labelled(t("protocol.notice"), notice(content, sheet)),
    ...fact(t("protocol.channels"), channels(content, sheet)),
  ];
}

function fact(label: string, value: string): Block[] {
  return labelled(label, value ? [{ text: clip(value, 300), lineHeight: 1.15 }] : []);
}

function names(texts: Parameters<typeof wording>[0][], sheet: Sheet): string {
  return texts
    .map((text) => wording(text, sheet).words)
    .filter(Boolean)
    .join(", ");
}

function held({ startedAt, timeZone }: ProtocolContent, { locale }: Sheet): string {
  const on = onIn(startedAt, timeZone);
  return `${longDate(on, locale)}, ${weekdayOf(on, locale).toLowerCase()}`;
}

/** As it really was; the plan is named when the day or the hour was another. */
function hours({ startedAt, endedAt, plannedStartsAt, timeZone }: ProtocolContent, { t, locale }: Sheet): string {
  const real = timeRange(startedAt, endedAt, timeZone, locale);
  const moved = Date.parse(startedAt) !== Date.parse(plannedStartsAt);
  return moved ? `${real} (${t("protocol.planned", { when: longDateTime(plannedStartsAt, timeZone, locale) })})` : real;
}

function caller({ caller: { kind, ground, requestCount } }: ProtocolContent, { t, locale }: Sheet): string {
  const asked = requestCount ? t("protocol.requestCount", { count: formatNumber(requestCount) }) : "";
  return [callerWords(kind, locale), ground ?? "", asked].filter(Boolean).join("; ");
}

/** Timeliness is told as it was, with the override's reason in the words of whoever gave it. */
function notice({ notice: { announcedOn, dueOn, inTime, overrideReason } }: ProtocolContent, { t }: Sheet): Block[] {
  const known = announcedOn ? t("protocol.announced", { date: shortDate(announcedOn) }) : t("protocol.notAnnounced");
  const verdict = inTime === undefined ? "" : inTime ? t("protocol.inTime") : t("protocol.late");
  const due = dueOn ? t("protocol.due", { date: shortDate(dueOn) }) : "";
  const lines: Block[] = [
    {
      lineHeight: 1.15,
      text: [
        { text: [known, due].filter(Boolean).join("; ") },
        ...(verdict ? [{ text: ` — ${verdict}`, font: "OnestSemibold" as const }] : []),
      ],
    },
  ];
  if (overrideReason)
    lines.push({ text: t("protocol.override", { reason: clip(overrideReason, 500) }), lineHeight: 1.15 });
  return lines;
}

function channels({ notice }: ProtocolContent, { locale }: Sheet): string {
  return notice.channels.map((channel) => channelWords(channel, locale)).join(", ");
}

/** Numbers kept apart: counted in the hall, and named in the roster. What nobody counted is said, never printed as 0. */
export function attendance({ attendance: { named, counted } }: ProtocolContent, { t }: Sheet): Block {
  const cells: [string, number | null][] = [
    [t("protocol.total"), counted.total],
    [t("protocol.women"), counted.women],
    [t("protocol.men"), counted.men],
    [t("protocol.youth"), counted.youth],
    [t("protocol.named"), named],
  ];
  const width = WIDTH / cells.length;
  const row = cells.map(([label, value]): Cell => ({ stack: figure(label, value, t("protocol.notCounted")) }));
  const table: Block = {
    table: { widths: cells.map(() => width - 14.8), body: [row], dontBreakRows: true },
    layout: "grid",
  };
  return { stack: [partName(t("protocol.present")), table], unbreakable: true };
}

function figure(label: string, value: number | null, unknown: string): Block[] {
  const number: Block =
    value === null
      ? { text: unknown, fontSize: 9.5, lineHeight: 1, margin: [0, 6, 0, 5] }
      : { text: formatNumber(value), font: "OnestBold", fontSize: 17, lineHeight: 1 };
  return [number, { text: label, fontSize: 8.5, color: INK_SOFT, lineHeight: 1.05 }];
}

/** The agenda as a list, before the items themselves. */
export function agendaList(content: ProtocolContent, sheet: Sheet): Block[] {
  return content.items.map((item) => ({
    columns: [
      { text: `${item.position}.`, width: 22, color: INK_SOFT },
      { text: runs(item.title, sheet), width: WIDTH - 22, lineHeight: 1.15 },
    ],
    margin: [0, 0, 0, 2],
  }));
}
