import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Citation } from "@/lib/notice-rules/acts";
import type { ChannelRule } from "@/lib/notice-rules/channels";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** Everything a meeting makes somebody do, in the order it is done. */
export const DUTIES = [
  "announce",
  "agenda",
  "post-notice",
  "invite",
  "announce-again",
  "announce-cancellation",
  "remind",
  "sign-minutes",
  "tell-results",
  "send-decisions",
  "receive-reply",
  "tell-reply",
] as const;
export type Duty = (typeof DUTIES)[number];

/** The duties that GET /api/v1/duties speaks of, in its order. */
export const API_DUTIES = [
  "announce",
  "agenda",
  "sign-minutes",
  "tell-results",
  "send-decisions",
  "receive-reply",
] as const satisfies readonly Duty[];
export type ApiDuty = (typeof API_DUTIES)[number];

export type Side = "before" | "after";

/** Hours, calendar days, working days. */
export const UNITS = ["h", "cd", "wd"] as const;
export type Unit = (typeof UNITS)[number];

/** Where a number comes from. The product never says "by law" of anything but `law`. */
export const BASES = ["law", "charter", "practice", "default", "unknown"] as const;
export type Basis = (typeof BASES)[number];

/** The largest amount a cell may hold: ten years of days. */
export const MOST = 3660;

/** How long before or after; `clear`: that many full units lie between, so the same with one more. `atMost`: not earlier than that. */
export type Span = { amount: number; unit: Unit; clear: boolean; atMost?: number };

type Origin = {
  duty: Duty;
  side: Side;
  cites: Citation[];
  /** The clause of the charter; null when a charter is only supposed ("what if"). */
  clause?: string | null;
  note?: Bilingual;
  /** First and last day on which the cell is in force. */
  validFrom: CivilDate;
  validTo?: CivilDate;
};

/** A number somebody set. `follows`: its span, and whence that is, are those of another duty's cell, whoever set it. */
export type SetCell = Origin &
  Span & {
    basis: Exclude<Basis, "unknown">;
    channels?: ChannelRule;
    /** Where the channels come from: the number beside them may have another origin. */
    channelsBasis?: Exclude<Basis, "unknown">;
    /** The clause of the charter that names the channels. */
    channelsClause?: string | null;
    /** Papers that go with the notice, such as the budget summary. */
    documents?: "budget-summary"[];
    follows?: Duty;
  };

/** No number known: no duty is derived, the field is shown as "not set". */
export type UnsetCell = Origin & { basis: "unknown"; amount: null; unit: null; clear: false };

export type Cell = SetCell | UnsetCell;

export function isSet(cell: Cell): cell is SetCell {
  return cell.basis !== "unknown";
}

/** What is counted: the amount, and one more when the units must be clear. */
export function countOf(span: Span, amount = span.amount): number {
  return span.clear ? amount + 1 : amount;
}
