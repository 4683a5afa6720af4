import { earliestOf, latestOf, type Moment } from "@/lib/calendar/zoned-day";
import { type Channel, type ChannelRule, channelSufficiency } from "@/lib/notice-rules/channels";
import type { Posted } from "@/lib/notice-rules/facts";
import type { Finding } from "@/lib/notice-rules/finding";

/** How far residents were told, and the moment at which the rule's channels were all served; absent while one is missing. */
export type Told = { channels: NonNullable<Finding["channels"]>; done?: Moment };

/** Measures postings against a channel rule. A rule that asks for nothing is never "done" by itself. */
export function toldBy(rule: ChannelRule, posted: readonly Posted[], zone: string): Told {
  const used = channelsOf(posted);
  const { enough, missing, more, choice } = channelSufficiency(rule, used);
  const channels = { asked: rule.all, missing, more, choice };
  if (!enough) return { channels };
  const firsts = (list: readonly Channel[]) => list.map((channel) => firstOn(channel, posted, zone));
  const chosen = used.filter((channel) => isCandidate(rule, channel)).map((channel) => firstOn(channel, posted, zone));
  const others = rule.atLeast > 0 ? earliestOfMany(chosen, rule.atLeast, zone) : [];
  const done = latestOf([...firsts(rule.all), ...others], zone);
  return done ? { channels, done } : { channels };
}

/** The channels that appear, each once. */
export function channelsOf(posted: readonly Posted[]): Channel[] {
  return [...new Set(posted.map((posting) => posting.channel))];
}

/** The first moment of any of them. */
export function firstOf(posted: readonly Posted[], zone: string): Moment | undefined {
  return earliestOf(
    posted.map((posting) => posting.when),
    zone,
  );
}

function firstOn(channel: Channel, posted: readonly Posted[], zone: string): Moment | undefined {
  return firstOf(
    posted.filter((posting) => posting.channel === channel),
    zone,
  );
}

function isCandidate(rule: ChannelRule, channel: Channel): boolean {
  return !rule.all.includes(channel) && (rule.anyOf.length === 0 || rule.anyOf.includes(channel));
}

function earliestOfMany(moments: (Moment | undefined)[], count: number, zone: string): (Moment | undefined)[] {
  const left = moments.filter((moment) => moment !== undefined);
  const chosen: Moment[] = [];
  while (chosen.length < count) {
    const first = earliestOf(
      left.filter((moment) => !chosen.includes(moment)),
      zone,
    );
    if (!first) break;
    chosen.push(first);
  }
  return chosen;
}
