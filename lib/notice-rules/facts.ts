import type { Temporal } from "temporal-polyfill";
import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Moment } from "@/lib/calendar/zoned-day";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Channel } from "@/lib/notice-rules/channels";

/** One announced version: what residents were told from `at` on. Minor corrections are a version that is not material. */
export type NoticeVersion = {
  version: number;
  kind: "notice" | "change" | "postponement" | "cancellation";
  at: Temporal.Instant;
  /** The start this version tells; of a cancellation the start that will not be. */
  startsAt: Temporal.Instant;
  material: boolean;
};

/** One way by which residents were told something. `version`: which notice it told, 1 when left out. */
export type Posted = {
  channel: Channel;
  when: Moment;
  about: "notice" | "results" | "reply";
  version?: number;
  /** The sending whose reply was told. */
  sending?: string;
};

/** Something done that is no posting: agenda put out, people invited or reminded, minutes signed by both. */
export type Deed = { duty: Duty; when: Moment };

/** Decisions sent to the kenesh or the ayil okmotu, and the reply when it came. */
export type Sending = { id: string; sentOn: CivilDate; repliedOn?: CivilDate };

/** A person decided that a duty need not be done, or not in time. `version`, `sending`: only for that one. */
export type Waiver = { duty: Duty; version?: number; sending?: string; by: string; at: string; reason: string };

/** What is known of one meeting. Lists left out are empty: nothing was done. */
export type Facts = {
  zone: string;
  /** The start as planned now. */
  startsAt: Temporal.Instant;
  /** The end as it really was; absent until then, and the after-duties are then only foreseen. */
  endedAt?: Temporal.Instant;
  /** No quorum, nobody came, road closed: no duty follows. */
  notHeld?: boolean;
  /** In order. Empty: not announced. */
  versions?: readonly NoticeVersion[];
  posted?: readonly Posted[];
  deeds?: readonly Deed[];
  /** False when the meeting decided nothing: then nothing is to be sent or answered. */
  decisionsTaken?: boolean;
  sendings?: readonly Sending[];
  /** Decisions that no sending holds yet. */
  unsentDecisions?: number;
  waivers?: readonly Waiver[];
};
