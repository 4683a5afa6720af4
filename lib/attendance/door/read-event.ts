import { isTold, readPerson, type TappedPerson, type Told, toldId } from "@/lib/attendance/door/read-person";
import { toldInstant, toldOffset } from "@/lib/attendance/door/told-time";
import type { HeadCount } from "@/lib/attendance/event";
import { cleanText } from "@/lib/platform/i18n/clean-text";

/** What an event says besides who sent it. */
export type Saying =
  | ({ kind: "present" } & TappedPerson)
  | { kind: "void"; targetId: string; reason: string | null }
  | ({ kind: "edit"; targetId: string } & TappedPerson)
  | ({ kind: "tally" } & Omit<HeadCount, "total">);

/** An event as it was understood. Times are milliseconds; a skew of null was not told. */
export type ReadEvent = {
  id: string;
  meetingId: string;
  deviceId: string;
  deviceSeq: number;
  deviceAt: number;
  utcOffset: number;
  clockSkewMs: number | null;
  saying: Saying;
};

/** What could be read of one entry of a request. `sentId` is the id as it was sent, for the answer. */
export type Reading = { raw: unknown; sentId: string | null; id: string | null; deviceSeq: number | null } & (
  | { event: ReadEvent }
  | { event: null; fault: string }
);

const MOST_HEADS = 100_000;
const MOST_SEQ = 2_147_483_647;
const MOST_SKEW_MS = 1e14;
const LONGEST_REASON = 300;
const LONGEST_ID = 100;

/**
 * Reads one event leniently: what an older or newer phone leaves out or writes beside is no fault. What cannot be
 * understood is told by the name of the part that is wrong. Never throws, whatever came.
 *
 * @param deviceId of the request: the device whose queue this is
 */
export function readEvent(raw: unknown, deviceId: string): Reading {
  if (!isTold(raw)) return { raw, sentId: null, id: null, deviceSeq: null, event: null, fault: "not-an-event" };
  // The device's part may lie flat beside the others.
  const device = isTold(raw.device) ? raw.device : raw;
  const id = toldId(raw.id);
  const deviceSeq = seqOf(device.deviceSeq);
  const ofDevice = deviceOf(device.deviceId, deviceId);
  const sentId = typeof raw.id === "string" && raw.id.length <= LONGEST_ID ? raw.id.toWellFormed() : null;
  const known = { raw, sentId, id, deviceSeq };
  const meetingId = toldId(raw.meetingId);
  const deviceAt = toldInstant(device.deviceAt);
  const utcOffset = toldOffset(device.utcOffset);
  const clockSkewMs = skewOf(device.clockSkewMs);
  const saying = sayingOf(raw);
  const isOthers = ofDevice !== null && ofDevice !== deviceId;
  const fault = (name: string): Reading => ({
    ...{ ...known, deviceSeq: isOthers ? null : deviceSeq },
    ...{ event: null, fault: name },
  });
  if (!id) return fault("id");
  if (!meetingId) return fault("meeting");
  if (!ofDevice) return fault("device");
  if (!deviceSeq) return fault("device-seq");
  if (deviceAt === null) return fault("device-at");
  if (utcOffset === null) return fault("utc-offset");
  if (clockSkewMs === undefined) return fault("clock-skew");
  if (typeof saying === "string") return fault(saying);
  return {
    ...known,
    event: { id, meetingId, deviceId: ofDevice, deviceSeq, deviceAt, utcOffset, clockSkewMs, saying },
  };
}

/** What is said, or the name of the part that cannot be read. */
function sayingOf({ kind, person, target, tally, reason }: Told): Saying | string {
  const targetId = toldId(target);
  if (kind === "tally") return tallyOf(tally) ?? "tally";
  if (kind === "void") {
    if (!targetId) return "target";
    if (reason !== undefined && reason !== null && typeof reason !== "string") return "reason";
    return {
      kind,
      targetId,
      reason:
        cleanText(reason ?? "")
          .slice(0, LONGEST_REASON)
          .toWellFormed() || null,
    };
  }
  if (kind !== "present" && kind !== "edit") return "kind";
  const tapped = readPerson(person);
  if (!tapped) return "person";
  if (kind === "present") return { kind, ...tapped };
  return targetId ? { kind, targetId, ...tapped } : "target";
}

function tallyOf(told: unknown): Saying | null {
  if (!isTold(told)) return null;
  const [women, men, youth] = [headsOf(told.women), headsOf(told.men), headsOf(told.youth)];
  if (women === undefined || men === undefined || youth === undefined) return null;
  return women === null && men === null && youth === null ? null : { kind: "tally", women, men, youth };
}

/** null: not counted; undefined: no number of heads. */
function headsOf(told: unknown): number | null | undefined {
  if (told === undefined || told === null) return null;
  return typeof told === "number" && Number.isInteger(told) && told >= 0 && told <= MOST_HEADS ? told : undefined;
}

function seqOf(told: unknown): number | null {
  return typeof told === "number" && Number.isInteger(told) && told >= 1 && told <= MOST_SEQ ? told : null;
}

/** null: not told; undefined: no skew. */
function skewOf(told: unknown): number | null | undefined {
  if (told === undefined || told === null) return null;
  return typeof told === "number" && Math.abs(told) <= MOST_SKEW_MS ? Math.round(told) : undefined;
}

/** The device that made it: the sender, or, told by its id, another one whose queue the sender took over. */
function deviceOf(told: unknown, deviceId: string): string | null {
  if (told === undefined || told === null) return deviceId;
  if (typeof told === "string" && told.toLowerCase() === deviceId.toLowerCase()) return deviceId;
  return toldId(told);
}
