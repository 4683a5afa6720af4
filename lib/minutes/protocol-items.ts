import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Cell, Run } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { longDate } from "@/lib/platform/i18n/dates";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import type { Translate } from "@/lib/platform/i18n/translate";
import { outcomeWords } from "./outcome-words";
import type { ProtocolItem } from "./protocol-content";
import { labelled, paragraphs, runs, type Sheet, VALUE } from "./protocol-sheet";

/** One item of the agenda: heard, said, voted, decided, each part only when it happened; its outcome always. */
export function item(entry: ProtocolItem, sheet: Sheet): Block[] {
  const t: Translate = sheet.t;
  const [first, ...rest] = [
    ...labelled(t("protocol.heard"), entry.presenter ? [{ text: clip(entry.presenter, 200), lineHeight: 1.15 }] : []),
    ...labelled(t("protocol.said"), paragraphs(entry.text, sheet)),
    ...labelled(t("protocol.voted"), [...votes(entry, sheet), ...options(entry, sheet)]),
    ...decision(entry, sheet),
  ];
  const head: Block[] = first ? [title(entry, sheet), first] : [title(entry, sheet)];
  return [{ stack: head, unbreakable: first?.unbreakable }, ...rest];
}

function title(entry: ProtocolItem, sheet: Sheet): Block {
  const text: Run[] = [{ text: `${entry.position}. ` }, ...runs(entry.title, sheet)];
  return { text, font: "OnestBold", fontSize: 11.5, lineHeight: 1.1, margin: [0, 14, 0, 6] };
}

function votes({ votes: counted }: ProtocolItem, { t }: Sheet): Block[] {
  if (!counted) return [];
  const hands: [string, number | null][] = [
    [t("protocol.votesFor"), counted.for],
    [t("protocol.votesAgainst"), counted.against],
    [t("protocol.votesAbstained"), counted.abstained],
  ];
  const line = hands.flatMap(([name, hand], at): Run[] => [
    { text: `${at > 0 ? ",  " : ""}${name} — ` },
    hand === null ? { text: t("protocol.notCounted") } : { text: formatNumber(hand), font: "OnestBold" },
  ]);
  return [{ text: line, lineHeight: 1.15 }];
}

/** A choice among several proposals, in the order in which they were put; the chosen ones by word and weight. */
function options(entry: ProtocolItem, sheet: Sheet): Block[] {
  const { t } = sheet;
  if (!entry.options?.length) return [];
  const widths = [14, VALUE - 14 - 62 - 66 - 58, 62, 66];
  const heading = ["№", t("protocol.proposal"), t("protocol.votes"), t("protocol.result")];
  const head = heading.map((text): Cell => ({ text, fontSize: 8.5, color: INK_SOFT, lineHeight: 1 }));
  const body = entry.options.map((option, at): Cell[] => {
    const font = option.chosen ? "OnestBold" : "Onest";
    const counted = option.votes === null ? t("protocol.notCounted") : formatNumber(option.votes);
    return [
      { text: String(at + 1), font },
      { text: runs(option.title, sheet), font, lineHeight: 1.1 },
      { text: counted, font, fontSize: option.votes === null ? 9 : 10.5 },
      { text: option.chosen ? `✓ ${t("protocol.chosen")}` : "", font },
    ];
  });
  return [
    {
      table: { widths, body: [head, ...body], headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true },
      layout: "grid",
      margin: [0, 1, 0, 2],
    },
  ];
}

/** The outcome in one word, and the decision with its number, who does it and by when. */
function decision(entry: ProtocolItem, sheet: Sheet): Block[] {
  const { t, locale } = sheet;
  const decided = entry.decision;
  if (!decided)
    return labelled(t("protocol.result"), [{ text: outcomeWords(entry.outcome, locale), font: "OnestSemibold" }]);
  const duties = [
    decided.owner ? `${t("protocol.owner")}: ${clip(decided.owner, 200)}` : "",
    decided.dueOn ? `${t("protocol.dueOn")}: ${longDate(decided.dueOn, locale)}` : "",
  ].filter(Boolean);
  const rest: Block[] = duties.map((text) => ({ text, fontSize: 9.5, color: INK_SOFT, lineHeight: 1.15 }));
  const number: Block = { text: `№ ${decided.number}`, font: "OnestBold", lineHeight: 1.15 };
  return labelled(t("protocol.decided"), [number, ...paragraphs(decided.text, sheet), ...rest]);
}
