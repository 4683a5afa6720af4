import type { Random } from "@/lib/platform/seeded-random";

/** How bad a mobile network is. Rate and trip are those of one direction; both directions are alike. */
export type NetworkProfile = {
  bitsPerSecond: number;
  /** From one end to the other, milliseconds. */
  tripMs: number;
  /** How likely a segment is lost; its repetitions are as likely. */
  loss: number;
  /** What TCP waits before it repeats a lost segment, milliseconds; twice as long each further time. */
  repeatMs: number;
  /** How likely a connection breaks with a segment: half of them are reset, half just fall silent. */
  breaks: number;
  /** Round trips before the first byte: one for TCP, one for TLS 1.3. */
  greetings: number;
};

/** 2G at the edge of a village: 50 kbit/s, 600 ms each way, every tenth segment lost, a connection now and then. */
export const SECOND_GENERATION: NetworkProfile = {
  bitsPerSecond: 50_000,
  tripMs: 600,
  loss: 0.1,
  repeatMs: 1800,
  breaks: 0.002,
  greetings: 2,
};

/** A full Ethernet frame without its TCP and IP heads; the heads are sent as well. */
export const SEGMENT = 1400;
const HEADS = 52;

/** When the sender may go on, when the bytes are there, and what befell them. */
export type Passage = { sentAt: number; arrivesAt: number; lost: number; broken: "reset" | "silence" | null };

export type SlowLink = {
  /** One segment, asked to leave now. Those of all connections of the phone share the link. */
  pass(bytes: number, now: number): Passage;
  /** How long a new connection greets before its first byte. */
  greet(): number;
};

/**
 * One direction of a phone's link. A lost segment costs what it costs TCP where there is too little on the way for three
 * later ones to tell of it: the connection stands still until the repetition timer, doubled each time, and the air is
 * used again. Slow start is left out: ten segments on the way are more than this link holds.
 */
export function slowLink(profile: NetworkProfile, random: Random): SlowLink {
  const { tripMs, loss, repeatMs, breaks, greetings } = profile;
  let free = 0;
  const losses = () => {
    let lost = 0;
    while (random.chance(loss)) lost += 1;
    return lost;
  };
  return {
    pass(bytes, now) {
      const airMs = ((bytes + HEADS) * 8000) / profile.bitsPerSecond;
      const lost = losses();
      const broken = random.chance(breaks) ? (random.chance(0.5) ? "reset" : "silence") : null;
      free = Math.max(now, free) + airMs * (1 + lost);
      const sentAt = free + repeatMs * (2 ** lost - 1);
      return { sentAt, arrivesAt: sentAt + tripMs, lost, broken };
    },
    greet: () => Array.from({ length: greetings }, () => 2 * tripMs + repeatMs * (2 ** losses() - 1)).reduce(sum, 0),
  };
}

const sum = (a: number, b: number) => a + b;
