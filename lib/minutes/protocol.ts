import { kindWords } from "@/lib/notice-rules/wording";
import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Paper } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { rule } from "@/lib/platform/documents/rule";
import { pick } from "@/lib/platform/i18n/bilingual";
import { longDate, onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { errata, type Identity, signatures, verification } from "./protocol-close";
import type { ProtocolContent } from "./protocol-content";
import { agendaList, attendance, facts } from "./protocol-facts";
import { item } from "./protocol-items";
import {
  EDGES,
  labelled,
  type ProtocolLanguage,
  paragraphs,
  partName,
  runs,
  type Sheet,
  WIDTH,
} from "./protocol-sheet";

/**
 * The published minutes as a paper to sign, file and check: one language, in the usual order of a protocol, drawn from
 * the frozen version alone. A text that this language lacks is printed in the other one and marked.
 *
 * @param url absolute address at which the paper is verified, in the QR code
 * @param sha256 hex digest of the frozen version, printed in full
 * @param createdAt instant at which the version was frozen
 */
export function protocolPaper(
  content: ProtocolContent,
  locale: ProtocolLanguage,
  options: Identity & { createdAt: string },
): Paper {
  const t = translator(locale, "documents");
  const sheet: Sheet = { t, locale };
  const date = longDate(onIn(content.startedAt, content.timeZone), locale);
  const kind = kindWords(content.assemblyKind, locale);
  const name = `${t("protocol.heading")}: ${kind}, ${date}`;
  return {
    title: clip(`${name}. ${pick(content.title, locale)}`, 200),
    author: clip(pick(content.municipality.name, locale), 120),
    subject: `${t("protocol.version", { version: content.version })} · ${options.sha256}`,
    language: locale,
    createdAt: options.createdAt,
    margins: [EDGES.left, EDGES.top, EDGES.right, EDGES.bottom],
    footer: (page, pages) => foot(`${name} · ${content.code}`, t("protocol.page", { page, pages })),
    drafts: [{ content: body(content, sheet, kind, options) }],
  };
}

function body(content: ProtocolContent, sheet: Sheet, kind: string, identity: Identity): Block[] {
  const { t } = sheet;
  return [
    ...heading(content, sheet, kind),
    ...facts(content, sheet),
    attendance(content, sheet),
    partName(t("protocol.agenda")),
    ...agendaList(content, sheet),
    ...framed(t("protocol.opening"), paragraphs(content.opening, sheet)),
    ...signed(
      [
        ...content.items.flatMap((entry) => item(entry, sheet)),
        ...framed(t("protocol.closing"), paragraphs(content.closing, sheet)),
      ],
      signatures(content, sheet),
    ),
    ...errata(content, sheet),
    verification(content, sheet, identity),
  ];
}

/** Signatures never stand alone on a page: the last thing said goes over with them. */
function signed(said: Block[], hands: Block): Block[] {
  const last = said.at(-1);
  if (!last?.unbreakable) return [...said, hands];
  return [...said.slice(0, -1), { stack: [last, hands], unbreakable: true }];
}

function heading(content: ProtocolContent, sheet: Sheet, kind: string): Block[] {
  const { t } = sheet;
  return [
    { text: t("protocol.heading").toUpperCase(), font: "OnestBold", fontSize: 26, lineHeight: 1, characterSpacing: 1 },
    { text: kind, fontSize: 13, color: INK_SOFT, lineHeight: 1.1 },
    { text: runs(content.title, sheet), font: "OnestSemibold", fontSize: 13, lineHeight: 1.15, margin: [0, 6, 0, 12] },
    { ...rule(WIDTH, 1.6), margin: [0, 0, 0, 14] },
  ];
}

function framed(name: string, content: Block[]): Block[] {
  return content.length > 0 ? [{ text: "", fontSize: 8 }, ...labelled(name, content)] : [];
}

function foot(name: string, page: string): Block {
  return {
    columns: [
      { text: clip(name, 90), width: WIDTH - 60 },
      { text: page, width: 60, alignment: "right", font: "OnestSemibold" },
    ],
    fontSize: 8.5,
    color: INK_SOFT,
    margin: [EDGES.left, 22, EDGES.right, 0],
  };
}
