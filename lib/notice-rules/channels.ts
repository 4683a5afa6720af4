/** The ways residents are told. */
export const CHANNELS = [
  "notice-board",
  "poster",
  "invitation",
  "household-visit",
  "phone",
  "sms",
  "whatsapp",
  "telegram",
  "email",
  "loudspeaker",
  "radio",
  "school",
  "mosque",
  "web-page",
] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * Which channels a notice must take: every one in `all`, and `atLeast` more out of `anyOf`.
 * An empty `anyOf` with `atLeast` above 0 means any channel that is not in `all` ("notice board + 1 other").
 */
export type ChannelRule = { all: Channel[]; anyOf: Channel[]; atLeast: number };

/** How far the channels used reach. `missing`: those of `all` not used yet; `more`: how many of `choice` are still wanted. */
export type ChannelSufficiency = { enough: boolean; missing: Channel[]; more: number; choice: Channel[] };

/** Compares the channels that were used with those a rule asks for. A channel used twice counts once. */
export function channelSufficiency(rule: ChannelRule, used: readonly Channel[]): ChannelSufficiency {
  const missing = rule.all.filter((channel) => !used.includes(channel));
  const candidates = candidatesOf(rule);
  const taken = candidates.filter((channel) => used.includes(channel));
  const more = Math.max(0, rule.atLeast - taken.length);
  const choice = more > 0 ? candidates.filter((channel) => !used.includes(channel)) : [];
  return { enough: missing.length === 0 && more === 0, missing, more, choice };
}

/** The rule "each of these": used where residents must be told again on every channel that was used before. */
export function everyOf(channels: readonly Channel[]): ChannelRule {
  return { all: [...new Set(channels)], anyOf: [], atLeast: 0 };
}

function candidatesOf(rule: ChannelRule): Channel[] {
  const named: readonly Channel[] = rule.anyOf.length > 0 ? rule.anyOf : CHANNELS;
  return named.filter((channel) => !rule.all.includes(channel));
}
