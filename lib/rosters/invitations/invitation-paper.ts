import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { kindWords } from "@/lib/notice-rules/wording";
import { printedCode, shortCode } from "@/lib/people/short-code";
import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Cell, Paper } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { qrCode } from "@/lib/platform/documents/qr-code";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, onIn, weekdayDate } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";

export type InvitedPerson = { personId: string; name: string; village: Bilingual | null };
export type InvitationLanguage = "ky" | "ru";
export type InvitationPaper = Omit<Paper, "header" | "footer">;
type Meeting = Pick<AssemblyView, "kind" | "title" | "startsAt" | "municipality" | "place" | "villages">;

const MARGIN = 24;
const SLIP_WIDTH = (595 - 2 * MARGIN) / 2 - 16;
const SLIP_HEIGHT = 187;
const QR = 78;
/** Drawing codes takes its time: between so many, others have their turn. */
const SLIPS_AT_ONCE = 40;

/**
 * Slips to cut and to hand out, eight on a sheet: who is invited, to what, when and where, and the code by which the door
 * finds the person, as a QR code and in digits.
 *
 * @param persons in the order in which they are handed out
 * @param createdAt instant printed as the date of creation
 */
export async function invitationPaper(
  meeting: Meeting,
  persons: readonly InvitedPerson[],
  { language, createdAt }: { language: InvitationLanguage; createdAt: string },
): Promise<InvitationPaper> {
  const t = translator(language, "rosters");
  const slips: Cell[] = [];
  for (const person of persons) {
    if (slips.length % SLIPS_AT_ONCE === SLIPS_AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    slips.push(slipOf(meeting, person, language));
  }
  const body: Cell[][] = [];
  for (let at = 0; at < slips.length; at += 2) body.push([slips[at] as Cell, slips[at + 1] ?? { text: "" }]);
  return {
    title: clip(`${t("invitations.title")}: ${pick(meeting.title, language)}`, 200),
    author: clip(pick(meeting.municipality.name, language), 120),
    subject: t("invitations.count", { count: persons.length }),
    ...{ language, createdAt, margins: [MARGIN, MARGIN, MARGIN, MARGIN] },
    drafts: [
      {
        content: [
          {
            table: { widths: [SLIP_WIDTH, SLIP_WIDTH], heights: SLIP_HEIGHT, dontBreakRows: true, body },
            layout: "grid",
          },
        ],
      },
    ],
  };
}

function slipOf(meeting: Meeting, { personId, name, village }: InvitedPerson, language: InvitationLanguage): Cell {
  const t = translator(language, "rosters");
  const code = shortCode(personId);
  const kind = kindWords(meeting.kind, language);
  const title = clip(pick(meeting.title, language), 60);
  const words: Block[] = [
    { text: t("invitations.head"), fontSize: 8, color: INK_SOFT },
    { text: clip(name, 34), font: "OnestBold", fontSize: 12, margin: [0, 1, 0, 0] },
    ...(village ? [{ text: clip(pick(village, language), 40), fontSize: 8.5, color: INK_SOFT }] : []),
    { text: kind, fontSize: 10, font: "OnestSemibold", margin: [0, 5, 0, 0] },
    ...(title.toLowerCase() === kind.toLowerCase() ? [] : [{ text: title, fontSize: 9 }]),
    ...whenAndWhere(meeting, language),
  ];
  const codes: Block[] = [
    { ...qrCode(code, QR), margin: [2, 2, 0, 4] },
    { text: printedCode(code), font: "OnestSemibold", fontSize: 10, alignment: "center", noWrap: true },
  ];
  const top: Block = {
    columns: [
      { stack: words, width: SLIP_WIDTH - QR - 12 },
      { stack: codes, width: QR + 4 },
    ],
    columnGap: 8,
  };
  const foot: Block = { text: t("invitations.foot"), fontSize: 8, color: INK_SOFT, margin: [0, 5, 0, 0] };
  return { stack: [top, foot], margin: [0, 5, 0, 0], lineHeight: 0.95 };
}

function whenAndWhere({ startsAt, municipality, place }: Meeting, language: InvitationLanguage): Block[] {
  const zone = municipality.timeZone;
  const on = weekdayDate(onIn(startsAt, zone), language);
  const where = [pick(place?.name ?? null, language), pick(place?.address ?? null, language)]
    .filter(Boolean)
    .join(", ");
  return [
    { text: on, font: "OnestBold", fontSize: 11.5, margin: [0, 6, 0, 0] },
    { text: clockTime(startsAt, zone), font: "OnestBold", fontSize: 15 },
    ...(where ? [{ text: clip(where, 60), fontSize: 9 }] : []),
  ];
}
