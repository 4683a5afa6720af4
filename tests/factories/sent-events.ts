import { randomBytes } from "node:crypto";
import type { SentEvent } from "@/lib/attendance/protocol";
import { uuidV7 } from "@/lib/platform/uuid-v7";

/** One phone as the server hears it: it numbers its taps without gaps. */
export type SendingPhone = {
  deviceId: string;
  /** The next taps, made now: mostly persons of the roster, every fifth a walk-in, every tenth taken back. */
  taps(count: number): SentEvent[];
};

export function aSendingPhone(meetingId: string, deviceId: string, roster: readonly string[]): SendingPhone {
  let seq = 0;
  let last: string | null = null;
  const tap = (at: number): SentEvent => {
    seq += 1;
    const id = uuidV7(at, randomBytes(10));
    const deviceAt = new Date(at).toISOString();
    const told = { id, meetingId, device: { deviceId, deviceSeq: seq, deviceAt, utcOffset: 360, clockSkewMs: 0 } };
    if (seq % 10 === 0 && last) return { ...told, kind: "void", target: last, reason: "" };
    last = id;
    const personId = roster[(seq * 7) % roster.length];
    if (seq % 5 === 0 || !personId) return { ...told, kind: "present", person: { new: aWalkIn(seq) } };
    return { ...told, kind: "present", person: { personId } };
  };
  return { deviceId, taps: (count) => Array.from({ length: count }, () => tap(Date.now())) };
}

function aWalkIn(seq: number) {
  const sex = seq % 2 ? ("female" as const) : ("male" as const);
  return { name: `Айгүл Осмонова ${seq}`, sex, ageBand: "29-59" as const, role: "resident" as const };
}
