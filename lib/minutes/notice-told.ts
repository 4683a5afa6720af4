import { Temporal } from "temporal-polyfill";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { dutiesOf } from "@/lib/assemblies/duties";
import type { Calendar } from "@/lib/calendar/working-days";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import type { ProtocolContent } from "./protocol-content";

/**
 * How the notice was given, for the protocol: late notice never refused the meeting, so it is told here. The public page
 * counts as a channel of what was announced.
 */
export function noticeTold(view: AssemblyView, calendar: Calendar, now: Temporal.Instant): ProtocolContent["notice"] {
  const [first] = view.publications;
  if (!first) return { channels: [] };
  const finding = dutiesOf(view, calendar, now).find(({ duty }) => duty === "announce");
  const used = view.postings.filter(({ purpose }) => purpose === "notice").map(({ channel }) => channel);
  const overrideReason = view.publications.findLast((publication) => publication.overrideReason)?.overrideReason;
  const announcedOn = civilDateIn(Temporal.Instant.from(first.announcedAt), view.municipality.timeZone);
  return {
    announcedOn,
    ...(finding?.dueOn ? { dueOn: finding.dueOn, inTime: finding.verdict === "met" } : {}),
    channels: [...new Set(["web-page", ...used])],
    ...(overrideReason ? { overrideReason } : {}),
  };
}
