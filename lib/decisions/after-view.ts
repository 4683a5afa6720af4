import type { AssemblyOverview } from "@/lib/assemblies/overview";
import type { Channel } from "@/lib/notice-rules/channels";
import type { PostingRow } from "@/lib/notices/postings/posting";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** A decision of the meeting with its text. */
export type DecisionLine = {
  id: string;
  year: number;
  number: number;
  text: Bilingual;
  itemTitle: Bilingual;
  owner: string | null;
  dueOn: string | null;
};

/** One line of the register of decisions. `repliedOn`: when an answer to it came. */
export type RegisteredDecision = DecisionLine & {
  assemblyId: string;
  assemblyTitle: Bilingual;
  municipality: Bilingual;
  sentOn: string | null;
  repliedOn: string | null;
};

/** What was answered to a dispatch. Days are civil dates. */
export type ReplyLine = {
  id: string;
  dispatchId: string;
  receivedOn: string;
  number: string | null;
  text: Bilingual;
  hasLetter: boolean;
  byName: string;
};

/** Everything that follows a meeting. */
export type AfterView = {
  overview: AssemblyOverview;
  decisions: DecisionLine[];
  replies: ReplyLine[];
  /** Postings of results and replies, withdrawn ones too. */
  postings: PostingRow[];
};

/** Whether residents were told on one channel that was used before the meeting. */
export type ChannelTold = { channel: Channel; isTold: boolean };

/**
 * The check list of channels: each one used for the notice, and whether the results were told there too. The app's own
 * page tells them by itself once the minutes are published.
 */
export function resultChannels({
  postings,
  publications,
  minutes,
}: Pick<AssemblyOverview["view"], "postings" | "publications" | "minutes">): ChannelTold[] {
  const of = (purpose: string) =>
    postings.filter((posting) => posting.purpose === purpose).map(({ channel }) => channel);
  const own: Channel[] = publications.length > 0 ? ["web-page"] : [];
  const isPublished = (minutes?.publications.length ?? 0) > 0;
  const told = new Set<Channel>([...of("results"), ...(isPublished ? (["web-page"] as const) : [])]);
  return [...new Set([...of("notice"), ...own])].map((channel) => ({ channel, isTold: told.has(channel) }));
}

/** Ids of decisions that no dispatch holds yet. */
export function unsentIds(
  decisions: readonly { id: string }[],
  dispatches: readonly { decisionIds: string[] }[],
): string[] {
  const sent = new Set(dispatches.flatMap(({ decisionIds }) => decisionIds));
  return decisions.filter(({ id }) => !sent.has(id)).map(({ id }) => id);
}
