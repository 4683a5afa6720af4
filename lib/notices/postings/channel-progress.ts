import { CHANNELS, type Channel, type ChannelRule, channelSufficiency } from "@/lib/notice-rules/channels";
import { isProven, type PostingRow } from "./posting";

/** `asked`: why the channel stands in the list: the rules name it, residents were told by it before, or somebody used it. */
export type ChannelRow = {
  channel: Channel;
  asked: "rule" | "again" | "own";
  standing: "proven" | "claimed" | "missing";
  postings: PostingRow[];
};

/** `more`: how many of `choice` are still wanted beside the rows. `since`: the version that is to be told. */
export type ChannelProgress = { since: number; rows: ChannelRow[]; more: number; choice: Channel[] };

type Asked = {
  rule: ChannelRule;
  versions: readonly { version: number; material: boolean; kind: string }[];
  /** Postings of the notice that were not withdrawn. */
  postings: readonly PostingRow[];
};

/**
 * How far residents have been told the newest version that matters, channel by channel. After a material change every
 * channel used before is asked for again; of a cancellation those only. The app's own page needs no posting.
 */
export function channelProgress({ rule, versions, postings }: Asked): ChannelProgress {
  const newest = versions.findLast((version) => version.material);
  const since = newest?.version ?? 1;
  const current = postings.filter((posting) => (posting.version ?? 1) >= since);
  const before = postings.filter((posting) => (posting.version ?? 1) < since).map(({ channel }) => channel);
  const asked: ChannelRule = newest?.kind === "cancellation" ? { all: [], anyOf: [], atLeast: 0 } : rule;
  const used = current.map(({ channel }) => channel);
  const row = (channel: Channel): ChannelRow => {
    const own = current.filter((posting) => posting.channel === channel);
    const why = before.includes(channel) ? "again" : asked.all.includes(channel) ? "rule" : "own";
    return { channel, asked: why, standing: standingOf(channel, own), postings: own };
  };
  const { more, choice } = channelSufficiency(asked, [...used, "web-page"]);
  const listed = CHANNELS.filter((channel) => [...asked.all, ...before, ...used].includes(channel));
  return { since, rows: listed.map(row), more, choice: choice.filter((channel) => channel !== "web-page") };
}

/** True when nothing is missing any more. */
export function isEverywhereTold({ rows, more }: ChannelProgress): boolean {
  return more === 0 && rows.every(({ standing }) => standing !== "missing");
}

function standingOf(channel: Channel, postings: readonly PostingRow[]): ChannelRow["standing"] {
  if (channel === "web-page" || postings.some(({ proof }) => isProven(proof))) return "proven";
  return postings.length > 0 ? "claimed" : "missing";
}
