import type { CSSProperties } from "react";
import { kindWords } from "@/lib/notice-rules/wording";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { FADED, INK, INK_SOFT, MISSED, MOTIF, SOON, WHITE } from "@/lib/platform/documents/ink";
import { clip, printable } from "@/lib/platform/documents/printable";
import { shyrdak } from "@/lib/platform/documents/shyrdak";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, longDate, monthName, onIn, weekdayOf } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

const PAPER = "#FAF5EA";
const SIDE = 64;

/**
 * What a messenger shows beside the address of a meeting: the day in large figures, what, at what hour and where.
 * For renderCard only: 1200 × 630 pixels, inline styles, every text made drawable and cut to its room.
 */
export function ShareCard({ content, locale }: { content: NoticeContent; locale: Locale }) {
  const { startsAt, timeZone } = content;
  const on = onIn(startsAt, timeZone);
  const strip = stripOf(content, locale);
  const off = content.kind === "cancellation";
  const title = drawn(pick(content.title, locale), strip ? 90 : 120);
  const day = String(Number(on.slice(8)));
  return (
    <div style={{ ...column, width: 1200, height: 630, background: PAPER, color: INK, fontFamily: "Onest" }}>
      <Motif />
      {strip ? <div style={{ ...stripStyle, background: strip.color }}>{strip.word}</div> : null}
      <div style={{ ...column, padding: `${strip ? 22 : 34}px ${SIDE}px 0`, flexGrow: 1 }}>
        <div style={{ display: "flex", fontSize: 30, color: INK_SOFT }}>{drawn(kindAndPlace(content, locale), 66)}</div>
        <div style={{ ...titleStyle, fontSize: sizeOf(title, strip !== null) }}>{title}</div>
      </div>
      <div style={{ display: "flex", height: 3, margin: `0 ${SIDE}px`, background: INK }} />
      <div style={{ display: "flex", alignItems: "flex-end", padding: `34px ${SIDE}px 44px` }}>
        <div style={{ display: "flex", width: day.length * 112 + 24, flexShrink: 0 }}>
          <Figure text={day} size={176} off={off} />
        </div>
        <div style={{ ...column, width: 400, flexShrink: 0 }}>
          <Figure text={dayWord(on, locale)} size={66} off={off} />
          <div style={small}>{`${weekdayOf(on, locale)}, ${on.slice(0, 4)}`}</div>
        </div>
        <div style={{ ...column, width: 1200 - 2 * SIDE - 400 - day.length * 112 - 24, flexShrink: 0 }}>
          <Figure text={clockTime(startsAt, timeZone)} size={66} off={off} />
          <div style={small}>{drawn(pick(content.place.name, locale), day.length > 1 ? 48 : 60)}</div>
        </div>
      </div>
    </div>
  );
}

const column: CSSProperties = { display: "flex", flexDirection: "column" };
const titleStyle: CSSProperties = {
  display: "flex",
  marginTop: 10,
  fontWeight: 700,
  lineHeight: 1.14,
  wordBreak: "break-word",
};
const small: CSSProperties = {
  display: "flex",
  marginTop: 16,
  fontSize: 30,
  lineHeight: 1.15,
  wordBreak: "break-word",
};
const stripStyle: CSSProperties = {
  display: "flex",
  padding: `8px ${SIDE}px 14px`,
  color: WHITE,
  fontSize: 44,
  fontWeight: 700,
};

/** Large figures, with a line through them when the day no longer holds. */
function Figure({ text, size, off }: { text: string; size: number; off: boolean }) {
  const bar: CSSProperties = {
    display: "flex",
    position: "absolute",
    left: 0,
    right: 0,
    top: size * 0.4,
    height: size * 0.08,
  };
  return (
    <div style={{ display: "flex", position: "relative", alignSelf: "flex-start" }}>
      <div style={{ display: "flex", fontSize: size, fontWeight: 700, lineHeight: 0.86, color: off ? FADED : INK }}>
        {text}
      </div>
      {off ? <div style={{ ...bar, background: MISSED }} /> : null}
    </div>
  );
}

function Motif() {
  const { svg, width, height } = shyrdak(1200, 20, MOTIF);
  // biome-ignore lint/performance/noImgElement: satori draws plain elements, there is no page
  return <img alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={width} height={height} />;
}

function kindAndPlace({ assemblyKind, municipality }: NoticeContent, locale: Locale): string {
  const kind = kindWords(assemblyKind, locale);
  return `${kind} · ${pick(municipality.name, locale)}`;
}

function stripOf({ kind }: NoticeContent, locale: Locale): { word: string; color: string } | null {
  const t = translator(locale, "documents");
  if (kind === "cancellation") return { word: t("poster.cancelled"), color: MISSED };
  if (kind === "postponement") return { word: t("poster.postponed"), color: SOON };
  return kind === "change" ? { word: t("poster.changed"), color: INK } : null;
}

/** The month as it stands after its day: "ноябрь", "ноября", "November". */
function dayWord(on: string, locale: Locale): string {
  if (locale === "ru") return longDate(on, "ru").split(" ")[1] ?? "";
  const name = monthName(Number(on.slice(5, 7)), locale);
  return locale === "ky" ? name.toLowerCase() : name;
}

function drawn(text: string, most: number): string {
  return printable(clip(text, most));
}

function sizeOf(title: string, tight: boolean): number {
  const size = title.length > 80 ? 44 : title.length > 45 ? 52 : 64;
  return tight ? Math.min(size, 46) : size;
}
