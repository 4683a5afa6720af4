import "server-only";
import type { Temporal } from "temporal-polyfill";
import { reachWhere } from "@/lib/accounts/reach";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { dutiesOf, rulesOf } from "@/lib/assemblies/duties";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { isSet } from "@/lib/notice-rules/cell";
import { cellOf, type Rules } from "@/lib/notice-rules/rules";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/uuid";
import type { Change } from "./change";
import { missingOf } from "./completeness";
import { previewDigest, readStanding } from "./drafts/queries";
import type { NoticeDesk } from "./notice-desk";
import { candidateOf, gateOf, type NoticeStanding } from "./notice-standing";
import { type ChannelProgress, channelProgress } from "./postings/channel-progress";
import type { PostingRow } from "./postings/posting";
import { findPostings } from "./postings/queries";

/** The notice of one assembly as the office works on it; null when it is not there or not the actor's. Six queries. */
export async function findNoticeDesk(actor: Actor, id: string, now: Temporal.Instant): Promise<NoticeDesk | null> {
  const [view, standing] = await Promise.all([findAssembly(actor, id), findStanding(actor, id)]);
  if (!view || !standing) return null;
  const today = civilDateIn(now, view.municipality.timeZone);
  const [calendar, postings] = await Promise.all([
    loadCalendar(today),
    findPostings(actor, view.id, ["notice", "reminder"]),
  ]);
  const rules = rulesOf(view, now);
  const candidate = candidateOf(standing);
  return {
    ...{ view, stage: stageOf(view), candidate, postings },
    previewed: previewDigest(candidate.content),
    last: standing.last?.content ?? null,
    missing: missingOf(standing.draft),
    tooShort: candidate.material ? gateOf(standing, { rules, calendar, now }) : null,
    findings: dutiesOf(view, calendar, now),
    progress: progressOf(view, rules, postings),
  };
}

/** What differs between an assembly and what residents were told last; empty too when nothing was announced. One query. */
export async function findUntoldChanges(actor: Actor, id: string): Promise<Change[]> {
  const standing = await findStanding(actor, id);
  return standing?.last ? candidateOf(standing).changes : [];
}

/** What would be published now, for proof-reading; null when the assembly is not there or not the actor's. One query. */
export async function findDraftContent(actor: Actor, id: string) {
  const standing = await findStanding(actor, id);
  if (!standing) return null;
  const { content } = candidateOf(standing);
  return { content, previewed: previewDigest(content) };
}

function findStanding(actor: Actor, id: string): Promise<NoticeStanding | null> {
  return isUuid(id) ? readStanding(db, { id, municipality: reachWhere(actor) }) : Promise.resolve(null);
}

function progressOf(view: AssemblyView, rules: Rules, postings: PostingRow[]): ChannelProgress {
  const cell = cellOf(rules, "post-notice");
  const rule = (cell && isSet(cell) && cell.channels) || { all: [], anyOf: [], atLeast: 0 };
  const told = postings.filter(({ purpose, withdrawnAt }) => purpose === "notice" && !withdrawnAt);
  return channelProgress({ rule, versions: view.publications, postings: told });
}
