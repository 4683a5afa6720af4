import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate } from "@/lib/calendar/civil-date";
import { civilDateIn, instantOn } from "@/lib/calendar/zoned-day";
import { type CharterValue, kindInForce, rulesInForce } from "@/lib/notice-rules/charter";
import type { Ground } from "@/lib/notice-rules/due-date";
import { type NoticeTooShort, noticeTooShort } from "@/lib/notice-rules/gates";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import { shortDate } from "@/lib/platform/i18n/dates";
import { type Refusal, refuse } from "@/lib/platform/outcome";

/** Nobody plans a village meeting further ahead: a later year is a slip of the finger. */
const FARTHEST_DAYS = 731;

export type PlannedStart = { kind: MeetingKind; on: CivilDate; time: string };

/** `charter`: the municipality's own values; `now`: when it is asked. */
export type GateGround = Ground & { now: Temporal.Instant; charter: readonly CharterValue[] };

/** The instant a plan says. */
export function startOf({ on, time }: Pick<PlannedStart, "on" | "time">, zone: string): Temporal.Instant {
  return instantOn(on, time, zone);
}

/** A start that cannot be planned at all, whoever asks: already past, too far ahead, or the kind is not in force that day. */
export function impossibleStart(start: PlannedStart, { now, zone }: Pick<GateGround, "now" | "zone">): Refusal | null {
  const today = civilDateIn(now, zone);
  if (start.on < today) return refuse("invalid-input", { fields: { on: "in-the-past" } });
  if (start.on > addDays(today, FARTHEST_DAYS)) return refuse("invalid-input", { fields: { on: "too-far-ahead" } });
  if (!kindInForce(start.kind, start.on)) return refuse("kind-not-in-force");
  const isPast = Temporal.Instant.compare(startOf(start, zone), now) <= 0;
  return isPast ? refuse("invalid-input", { fields: { time: "in-the-past" } }) : null;
}

/**
 * The gate of planning: why this start leaves no time to tell residents when it is announced now, or null. It may be
 * overridden with a written reason by those whom `mayOverride` allows.
 */
export function tooShortStart(start: PlannedStart, ground: GateGround): NoticeTooShort | null {
  const { now, zone, calendar, charter } = ground;
  const rules = rulesInForce(start.kind, civilDateIn(now, zone), charter);
  return noticeTooShort(rules, startOf(start, zone), { at: now }, { zone, calendar });
}

/** What was asked of the gate: the start, and the reason when somebody goes past it. */
export type GateAsked = PlannedStart & { intent?: "override"; overrideReason?: string };

/** `refusal`, or that the start may be taken, with the reason under which it may. */
export type GatePassed = { refusal: Refusal } | { refusal?: undefined; overrideReason?: string };

/**
 * Whether a start may be planned. `announced`: residents were told another start; the notice's own gate judges that.
 * Refusals: fields of `impossibleStart`, "notice-too-short" (detail: NoticeTooShort), "may-not-override".
 */
export function passGate(
  asked: GateAsked,
  ground: GateGround & { mayOverride: boolean; announced?: boolean },
): GatePassed {
  const impossible = impossibleStart(asked, ground);
  if (impossible) return { refusal: impossible };
  const tooShort = ground.announced ? null : tooShortStart(asked, ground);
  if (!tooShort) return {};
  if (asked.intent === "override") {
    return ground.mayOverride ? { overrideReason: asked.overrideReason } : { refusal: refuse("may-not-override") };
  }
  const fill = { due: shortDate(tooShort.dueOn), earliest: shortDate(tooShort.earliestOn) };
  return { refusal: refuse("notice-too-short", { fill, detail: tooShort }) };
}
