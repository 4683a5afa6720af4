import type { CivilDate } from "@/lib/calendar/civil-date";
import { type Cell, DUTIES, type Duty, isSet, type SetCell, type Side, type Span } from "@/lib/notice-rules/cell";
import type { ChannelRule } from "@/lib/notice-rules/channels";
import type { KindRule, MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Quorum } from "@/lib/notice-rules/quorum";
import { NATIONAL_PACK } from "@/lib/notice-rules/rule-book";
import type { Pack, Rules } from "@/lib/notice-rules/rules";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

type Entry = {
  kind: MeetingKind;
  /** As printed in the charter, such as "24" or "12.3"; null when a charter is only supposed. */
  clause: string | null;
  note?: Bilingual;
  validFrom: CivilDate;
  /** Last day in force. */
  validTo?: CivilDate;
};

/** A cell as a municipality typed it in from its own charter. Channels left out stay those of the pack. */
export type CharterCell = Entry & Span & { duty: Exclude<Duty, "announce-again">; channels?: ChannelRule };
/** The channels of a notice alone; it is due with the announcement. */
export type CharterChannels = Entry & { duty: "channels"; channels: ChannelRule };
/** The quorum as a municipality typed it in. */
export type CharterQuorum = Entry & { duty: "quorum"; quorum: Quorum };
export type CharterValue = CharterCell | CharterChannels | CharterQuorum;

const BEFORE: readonly Duty[] = DUTIES.slice(0, DUTIES.indexOf("sign-minutes"));

/** On which side of the meeting a duty stands. */
export function sideOf(duty: Duty): Side {
  return BEFORE.includes(duty) ? "before" : "after";
}

/** The kind's own row while such a meeting can be held on that day, or undefined when the kind has not begun or has expired. */
export function kindInForce(kind: MeetingKind, on: CivilDate, pack: Pack = NATIONAL_PACK): KindRule | undefined {
  return pack.kinds.find((rule) => rule.kind === kind && inForce(rule, on));
}

/**
 * The rules in force on a day for a kind of meeting: the pack's cells, each replaced by the municipality's own value
 * where its charter has one in force that day (of several the one that began last). Ask with the day on which the
 * meeting was announced, or with today while it is not. The answer shares nothing with what it was made from, so it can
 * be stored with the meeting and never changes when the charter does.
 */
export function rulesInForce(
  kind: MeetingKind,
  on: CivilDate,
  charter: readonly CharterValue[] = [],
  pack: Pack = NATIONAL_PACK,
): Rules {
  const own = charter.filter((value) => value.kind === kind && inForce(value, on)).toSorted(byBeginning);
  const cells = pack.cells[kind].filter((cell) => inForce(cell, on));
  const replaced = own.reduce(withValue, cells);
  const quorum = own.findLast((value) => value.duty === "quorum");
  return structuredClone({
    pack: { id: pack.id, version: pack.version },
    kind,
    on,
    cells: following(replaced).toSorted(byOrder),
    quorum: quorum?.quorum ?? pack.quorums[kind],
    ...(quorum ? { quorumClause: quorum.clause } : {}),
  });
}

function withValue(cells: Cell[], value: CharterValue): Cell[] {
  if (value.duty === "quorum") return cells;
  return value.duty === "channels" ? withChannels(cells, value) : withOwn(cells, value);
}

/** Channels of one's own; with invitations among them everybody is to be invited, without them nobody. */
function withChannels(cells: Cell[], { channels, clause, validFrom }: CharterChannels): Cell[] {
  const packs = (duty: Duty) => cells.find((cell): cell is SetCell => cell.duty === duty && isSet(cell));
  const invite = packs("invite");
  const invited: SetCell = {
    ...{ duty: "invite", side: "before", amount: 0, unit: "cd", clear: false, basis: "charter", cites: [], clause },
    ...{ validFrom, follows: "announce" },
  };
  const notice: SetCell = { ...invited, ...packs("post-notice"), duty: "post-notice", channels };
  const invites = invite && !invite.follows ? [invite] : channels.all.includes("invitation") ? [invited] : [];
  return [
    ...cells.filter(({ duty }) => duty !== "post-notice" && duty !== "invite"),
    { ...notice, channelsBasis: "charter", channelsClause: clause },
    ...invites,
  ];
}

function withOwn(cells: Cell[], value: CharterCell): Cell[] {
  const packs = cells.find((cell) => cell.duty === value.duty);
  const own: SetCell = {
    duty: value.duty,
    side: sideOf(value.duty),
    amount: value.amount,
    unit: value.unit,
    clear: value.clear,
    ...(value.atMost === undefined ? {} : { atMost: value.atMost }),
    ...(packs && isSet(packs) ? noticeOf(packs) : {}),
    ...(value.channels ? { channels: value.channels, channelsBasis: "charter", channelsClause: value.clause } : {}),
    basis: "charter",
    cites: [],
    clause: value.clause,
    ...(value.note ? { note: value.note } : {}),
    validFrom: value.validFrom,
    ...(value.validTo ? { validTo: value.validTo } : {}),
  };
  return [...cells.filter((cell) => cell.duty !== value.duty), own];
}

function noticeOf({ channels, channelsBasis, channelsClause, documents }: SetCell): Partial<SetCell> {
  return {
    ...(channels ? { channels, channelsBasis } : {}),
    ...(channelsClause === undefined ? {} : { channelsClause }),
    ...(documents ? { documents } : {}),
  };
}

/**
 * Gives a cell that follows another the other's span and its origin: the notice's channels are due when the notice is,
 * and the number is the charter's where the notice's number is.
 */
function following(cells: Cell[]): Cell[] {
  return cells.map((cell) => {
    const lead = isSet(cell) ? cells.find((other) => other.duty === cell.follows) : undefined;
    if (!lead || !isSet(lead) || !isSet(cell)) return cell;
    const { atMost: _most, clause: _clause, note: _note, ...own } = cell;
    const { amount, unit, clear, atMost, basis, cites, clause, note } = lead;
    return {
      ...{ ...own, amount, unit, clear, basis, cites },
      ...(atMost === undefined ? {} : { atMost }),
      ...(clause === undefined ? {} : { clause }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

function inForce(row: { validFrom: CivilDate; validTo?: CivilDate }, on: CivilDate): boolean {
  return row.validFrom <= on && (row.validTo === undefined || on <= row.validTo);
}

function byBeginning(a: CharterValue, b: CharterValue): number {
  return a.validFrom.localeCompare(b.validFrom);
}

function byOrder(a: Cell, b: Cell): number {
  return DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty);
}
