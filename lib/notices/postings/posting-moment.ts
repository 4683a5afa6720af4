import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "@/lib/calendar/civil-date";
import { startOfDay } from "@/lib/calendar/zoned-day";
import { shortDate, shortDateTime } from "@/lib/platform/i18n/dates";
import type { Purpose } from "./posting";

/** What bounds the moment of a posting. Versions in order; instants as ISO text. */
export type PostingGround = {
  zone: string;
  versions: readonly { id: string; version: number; kind: string; announcedAt: string; startsAt: string }[];
  /** End of the meeting, or the moment it was recorded as not held; null until then. */
  endedAt: string | null;
  /** Day on which the reply came, for a posting that tells it. */
  repliedOn?: CivilDate;
};

/** A refusal's reason, or a field's code with what it names; null when the moment can be. */
export type MomentFault = { reason: "not-announced" | "not-held-yet" } | { code: MomentCode; moment: string };
export type MomentCode = "in-the-future" | "before-announcing" | "after-start" | "before-end" | "before-reply";

/**
 * Why residents cannot have been told that at that moment: it lies ahead, before the thing told was there, or after it
 * could be of use. A cancellation may be told late: people came and were sent home.
 */
export function momentFault(
  purpose: Purpose,
  postedAt: Temporal.Instant,
  now: Temporal.Instant,
  ground: PostingGround,
): MomentFault | null {
  const said = (at: string) => shortDateTime(at, ground.zone);
  if (Temporal.Instant.compare(postedAt, now) > 0) return { code: "in-the-future", moment: said(now.toString()) };
  if (purpose === "notice" || purpose === "reminder") return noticeFault(postedAt, ground, said);
  if (!ground.endedAt) return { reason: "not-held-yet" };
  if (isBefore(postedAt, ground.endedAt)) return { code: "before-end", moment: said(ground.endedAt) };
  const { repliedOn } = ground;
  const isEarly = purpose === "reply" && repliedOn && isBefore(postedAt, startOfDay(repliedOn, ground.zone).toString());
  return isEarly ? { code: "before-reply", moment: shortDate(repliedOn) } : null;
}

function noticeFault(
  postedAt: Temporal.Instant,
  ground: PostingGround,
  said: (at: string) => string,
): MomentFault | null {
  const first = ground.versions[0];
  if (!first) return { reason: "not-announced" };
  const told = versionTold(postedAt, ground.versions);
  if (!told) return { code: "before-announcing", moment: said(first.announcedAt) };
  const isLate =
    told.kind !== "cancellation" && Temporal.Instant.compare(postedAt, Temporal.Instant.from(told.startsAt)) > 0;
  return isLate ? { code: "after-start", moment: said(told.startsAt) } : null;
}

/** The newest version there was at that minute: what hung then is what was told. */
export function versionTold<V extends { announcedAt: string }>(
  at: Temporal.Instant,
  versions: readonly V[],
): V | undefined {
  return versions.findLast((version) => !isBefore(at, version.announcedAt));
}

/** People type minutes, records hold seconds. */
function isBefore(typed: Temporal.Instant, recordedAt: string): boolean {
  const minute = Temporal.Instant.from(recordedAt).round({ smallestUnit: "minute", roundingMode: "floor" });
  return Temporal.Instant.compare(typed, minute) < 0;
}
