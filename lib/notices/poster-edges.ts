import { fitSize } from "@/lib/platform/documents/fit-size";
import { INK, INK_SOFT, MOTIF } from "@/lib/platform/documents/ink";
import type { Block, Run } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { qrCode } from "@/lib/platform/documents/qr-code";
import { rule } from "@/lib/platform/documents/rule";
import { shyrdak } from "@/lib/platform/documents/shyrdak";
import { pick } from "@/lib/platform/i18n/bilingual";
import { dayMonth } from "@/lib/platform/i18n/dates";
import type { NoticeContent } from "./notice-content";
import { MARGIN, type Sheet, twoTongues, WIDTH } from "./poster-sheet";

/** Room that header and footer take from each page, in points. */
export const HEAD = 78;
export const FOOT = 138;

const QR = 82;
const GAP = 20;

/** The municipality and the band; on further pages the day, hour and place stand there again. */
export function head(content: NoticeContent, { ky }: Sheet, page: number): Block {
  const again = `${ky.kind} · ${dayMonth(ky.when.on, "ky")}, ${ky.when.time} · ${clip(pick(content.place.name, "ky"), 40)}`;
  const line: Block =
    page === 1
      ? { columns: [territory(content, "ky", "left"), territory(content, "ru", "right")], columnGap: GAP }
      : { text: clip(again, 90), font: "OnestSemibold", fontSize: 10, lineHeight: 1 };
  return { stack: [line, { ...shyrdak(WIDTH, 18, MOTIF), margin: [0, 7, 0, 0] }], margin: [MARGIN, 26, MARGIN, 0] };
}

function territory({ municipality }: NoticeContent, locale: "ky" | "ru", alignment: "left" | "right"): Block {
  const names = [municipality.name, municipality.rayon].map((name) => pick(name, locale)).filter(Boolean);
  return {
    text: clip(names.join(", "), 52),
    fontSize: 9,
    lineHeight: 1,
    width: (WIDTH - GAP) / 2,
    alignment,
    color: INK_SOFT,
  };
}

export type Identity = { url: string; sha256: string };

/** Who calls, whom to ask, where to read the rest; the same on every page, so that no sheet hangs alone. */
export function foot(content: NoticeContent, sheet: Sheet, identity: Identity, page: number, pages: number): Block {
  const { ky, ru } = sheet;
  const { url, sha256 } = identity;
  const number = pages > 1 ? ` · ${page} / ${pages}` : "";
  const mark = `${ky.version} · ${content.code} · SHA-256 ${sha256.slice(0, 16)}${number}`;
  const half = (WIDTH - QR - 2 * GAP) / 2;
  const people: Block[] = [
    { stack: caller(content, sheet), width: half },
    { stack: contact(content, sheet, half), width: half },
  ];
  const address: Run[] = [
    { text: `${ky.page} · ${ru.page}:  ` },
    { text: clip(url.replace(/^https?:\/\//, ""), 60), font: "OnestSemibold", color: INK },
  ];
  return {
    stack: [
      { ...rule(WIDTH, 1.2), margin: [0, 0, 0, 9] },
      { columns: [...people, qrCode(url, QR)], columnGap: GAP },
      // Not under the code: a camera needs a white edge around it.
      {
        columns: [{ text: address, width: WIDTH - QR - GAP }],
        fontSize: 8.5,
        lineHeight: 1,
        color: INK_SOFT,
        margin: [0, 4, 0, 0],
      },
      { text: mark, fontSize: 7.5, lineHeight: 1, color: INK_SOFT },
    ],
    margin: [MARGIN, 0, MARGIN, 0],
  };
}

function caller({ caller: { ground } }: NoticeContent, { ky, ru }: Sheet): Block[] {
  const reasons = [clip(ground ?? "", 66)].filter(Boolean);
  return [
    label(`${ky.callerLabel} · ${ru.callerLabel}`),
    ...twoTongues(ky.caller, ru.caller, 13),
    ...reasons.map((text): Block => ({ text, fontSize: 9, lineHeight: 1.05, margin: [0, 3, 0, 0] })),
    ...twoTongues(ky.request, ru.request, 9.5, { font: "Onest" }),
  ];
}

function contact({ contact: { name, phone } }: NoticeContent, { ky, ru }: Sheet, width: number): Block[] {
  return [
    label(`${ky.contact} · ${ru.contact}`),
    { text: clip(name, 60), font: "OnestSemibold", fontSize: 13, lineHeight: 1 },
    {
      text: clip(phone, 30),
      font: "OnestBold",
      fontSize: fitSize(phone, { width, most: 19, least: 11 }),
      lineHeight: 1,
      margin: [0, 3, 0, 0],
    },
  ];
}

function label(text: string): Block {
  return { text, fontSize: 8.5, color: INK_SOFT, margin: [0, 0, 0, 2] };
}
