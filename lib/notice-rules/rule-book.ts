import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Citation } from "@/lib/notice-rules/acts";
import type { Cell, Duty, SetCell, Side, Unit } from "@/lib/notice-rules/cell";
import type { ChannelRule } from "@/lib/notice-rules/channels";
import type { KindRule, MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Quorum } from "@/lib/notice-rules/quorum";
import type { Pack } from "@/lib/notice-rules/rules";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** The numbers are the product's own, so they hold for every day the product accepts; an act would bring its own day. */
const ALWAYS: CivilDate = "1990-01-01";

const CHARTER_LAW: Citation = { act: "law-123-2021", article: "21" };
const CHARTER: Citation[] = [CHARTER_LAW, { act: "law-101-2011" }, { act: "model-charter-2014" }];
const KURULTAI: Citation[] = [{ act: "law-123-2021", article: "61" }, ...CHARTER];
const HEARING: Citation[] = [{ act: "hearings-guide-2018" }, CHARTER_LAW];

const REPLY_NOTE: Bilingual = {
  ky: "14 иш күнү — жарандардын кайрылууларына мыйзам койгон мөөнөт. Ал жыйындын чечимине да жүрөт деген — тыянак, мыйзамдын сөзү эмес. 2026-жылдын 12-мартында 10 күнгө кыскартуу кабыл алынган, кол коюлганы текшериле элек.",
  ru: "14 рабочих дней — срок закона для обращений граждан. Что он действует и для решения схода — это вывод, а не слова закона. 12 марта 2026 года принято сокращение до 10 дней, подписание не проверено.",
  en: "14 working days is the law's term for citizens' appeals. That it is also the clock for a decision of an assembly is an inference, not the law's words. A cut to 10 days was passed on 12 March 2026; its signature is not verified.",
};
const TELL_REPLY_NOTE: Bilingual = {
  ky: "Сан белгисиз: жыйынтыкты кабарлоо мөөнөтүндөй алынды.",
  ru: "Число неизвестно: взято таким же, как срок сообщения итогов.",
  en: "No number is known: taken equal to the time for telling the results.",
};

/** One row of the table of cells; a column left out is a dash there, null is "unknown". */
type Row = {
  announce: number;
  channels: ChannelRule;
  channelsBasis: "practice" | "default";
  documents?: "budget-summary"[];
  cites: Citation[];
  signMinutes: number | null;
  tellResults?: number;
  sendDecisions?: number;
  receiveReply?: number;
};

const BOARD_AND_ANOTHER: ChannelRule = { all: ["notice-board"], anyOf: [], atLeast: 1 };
const POSTERS_AND_INVITATIONS: ChannelRule = { all: ["poster", "invitation"], anyOf: [], atLeast: 0 };
const AFTERWARDS = { signMinutes: 5, tellResults: 10, sendDecisions: 5, receiveReply: 14 };
const BUDGET_HEARING: Row = {
  announce: 10,
  channels: POSTERS_AND_INVITATIONS,
  channelsBasis: "practice",
  documents: ["budget-summary"],
  cites: HEARING,
  ...AFTERWARDS,
};

const ROWS: Record<MeetingKind, Row> = {
  gathering: { announce: 5, channels: BOARD_AND_ANOTHER, channelsBasis: "default", cites: CHARTER, ...AFTERWARDS },
  "village-assembly": {
    announce: 7,
    channels: { all: ["notice-board", "poster", "invitation"], anyOf: [], atLeast: 0 },
    channelsBasis: "practice",
    cites: CHARTER,
    ...AFTERWARDS,
  },
  kurultai: { announce: 14, channels: BOARD_AND_ANOTHER, channelsBasis: "default", cites: KURULTAI, ...AFTERWARDS },
  "budget-hearing": BUDGET_HEARING,
  "budget-report-hearing": BUDGET_HEARING,
  "kenesh-open-session": {
    announce: 5,
    channels: { all: ["notice-board", "web-page"], anyOf: [], atLeast: 0 },
    channelsBasis: "default",
    cites: CHARTER,
    signMinutes: null,
    tellResults: 5,
  },
  "group-meeting": {
    announce: 3,
    channels: { all: ["phone"], anyOf: [], atLeast: 0 },
    channelsBasis: "default",
    cites: [],
    signMinutes: 3,
  },
};

const MAY_CALL: Pick<KindRule, "callersBasis" | "validFrom"> = { callersBasis: "practice", validFrom: ALWAYS };

const KINDS: readonly KindRule[] = [
  { kind: "gathering", callers: ["ayil-okmotu", "ayil-kenesh", "residents"], ...MAY_CALL },
  {
    kind: "village-assembly",
    callers: ["ayil-okmotu", "ayil-kenesh", "residents"],
    window: { from: 10, to: 12 },
    ...MAY_CALL,
  },
  { kind: "kurultai", callers: ["ayil-kenesh"], ground: "resolution", ...MAY_CALL },
  { kind: "budget-hearing", callers: ["ayil-okmotu"], window: { from: 6, to: 8 }, ...MAY_CALL },
  { kind: "budget-report-hearing", callers: ["ayil-okmotu"], window: { from: 2, to: 3 }, ...MAY_CALL },
  { kind: "kenesh-open-session", callers: ["ayil-kenesh"], callersBasis: "default", validFrom: ALWAYS },
  { kind: "group-meeting", callers: ["group-lead"], callersBasis: "default", validFrom: ALWAYS },
];

const UNKNOWN: Quorum = { rule: "unknown" };

/**
 * The rules of the Kyrgyz Republic as far as they are known, version 1. Apart from what is marked otherwise every number
 * is the product's own default: the charters and the articles that fix them could not be read.
 */
export const NATIONAL_PACK: Pack = {
  id: "kg-national",
  version: 1,
  zone: "Asia/Bishkek",
  kinds: KINDS,
  cells: mapRows(cellsOf),
  quorums: {
    gathering: UNKNOWN,
    "village-assembly": UNKNOWN,
    kurultai: UNKNOWN,
    "budget-hearing": { rule: "none" },
    "budget-report-hearing": { rule: "none" },
    "kenesh-open-session": UNKNOWN,
    "group-meeting": UNKNOWN,
  },
};

function mapRows<V>(make: (row: Row) => V): Record<MeetingKind, V> {
  return Object.fromEntries(Object.entries(ROWS).map(([kind, row]) => [kind, make(row)])) as Record<MeetingKind, V>;
}

function cellsOf(row: Row): Cell[] {
  const { cites } = row;
  const notice = days("before", row.announce, "cd", cites);
  const appeals: Citation[] = [{ act: "law-67-2007" }];
  return [
    notice("announce"),
    notice("agenda"),
    notice("post-notice", {
      channels: row.channels,
      channelsBasis: row.channelsBasis,
      documents: row.documents,
      follows: "announce",
    }),
    ...(row.channels.all.includes("invitation") ? [notice("invite", { follows: "announce" })] : []),
    days("before", 0, "h", [])("announce-cancellation"),
    days("before", 1, "cd", [])("remind"),
    ...afterCell("sign-minutes", row.signMinutes, "wd", cites),
    ...afterCell("tell-results", row.tellResults, "cd", cites),
    ...afterCell("send-decisions", row.sendDecisions, "wd", cites),
    ...afterCell("receive-reply", row.receiveReply, "wd", appeals, { basis: "practice", note: REPLY_NOTE }),
    ...afterCell("tell-reply", row.receiveReply && row.tellResults, "cd", cites, { note: TELL_REPLY_NOTE }),
  ];
}

function afterCell(
  duty: Duty,
  amount: number | null | undefined,
  unit: Unit,
  cites: Citation[],
  more?: Partial<SetCell>,
): Cell[] {
  if (amount === undefined) return [];
  if (amount !== null) return [days("after", amount, unit, cites)(duty, more)];
  return [{ duty, side: "after", basis: "unknown", amount: null, unit: null, clear: false, cites, validFrom: ALWAYS }];
}

function days(side: Side, amount: number, unit: Unit, cites: Citation[]) {
  return (duty: Duty, more: Partial<SetCell> = {}): SetCell => ({
    ...{ duty, side, amount, unit, clear: false, basis: "default", cites, validFrom: ALWAYS },
    ...more,
  });
}
