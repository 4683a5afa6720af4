import { nextBatch } from "@/lib/attendance/phone/batches";
import { type AttendanceRequest, MOST_EVENTS, PROTOCOL, type SentEvent } from "@/lib/attendance/protocol";
import { crc32 } from "@/lib/platform/crc32";

const FORMAT = "jyiyn-queue";
const VERSION = 1;

/** Whose queue it is. */
export type QueueOwner = { meetingId: string; deviceId: string; name: string };

/** A queue that was read, as bodies for the same door that phones use: reading it twice does no harm. */
export type ReadQueue =
  | { ok: true; owner: QueueOwner; savedAt: string; count: number; requests: AttendanceRequest[] }
  /** Something else; cut off or changed; or written by a newer version than this. */
  | { ok: false; fault: "not-a-queue" | "damaged" | "newer-version" };

/**
 * The queue as the text of a file (and of a sequence of QR frames). It is plain JSON: the last copy of somebody's
 * evening must be readable.
 * @param savedAt ISO instant
 */
export function queueFile(owner: QueueOwner, events: readonly SentEvent[], savedAt: string): string {
  const { meetingId, deviceId, name } = owner;
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    meetingId,
    deviceId,
    name,
    savedAt,
    sum: sumOf(events),
    events,
  });
}

/** The name of the file: when it was saved, and of which device. */
export function queueFileName({ deviceId }: QueueOwner, savedAt: string): string {
  return `jyiyn-${savedAt.slice(0, 16).replace(/[^0-9]+/g, "-")}-${deviceId.slice(-6)}.json`;
}

export function readQueueFile(text: string): ReadQueue {
  const file = parsed(text);
  if (file === undefined) return { ok: false, fault: text.includes(FORMAT) ? "damaged" : "not-a-queue" };
  if (file?.format !== FORMAT) return { ok: false, fault: "not-a-queue" };
  if (typeof file.version !== "number" || file.version > VERSION) return { ok: false, fault: "newer-version" };
  const { events, sum, meetingId, deviceId, name, savedAt } = file;
  if (!Array.isArray(events) || sum !== sumOf(events) || !areTexts(meetingId, deviceId, name, savedAt))
    return { ok: false, fault: "damaged" };
  const owner = { meetingId, deviceId, name } as QueueOwner;
  return { ok: true, owner, savedAt: String(savedAt), count: events.length, requests: requestsOf(owner, events) };
}

/** One after the other, each for the device that its rows were made with. */
function requestsOf({ deviceId: own }: QueueOwner, events: readonly SentEvent[]): AttendanceRequest[] {
  const byDevice = new Map<string, SentEvent[]>();
  for (const event of events) {
    const deviceId = event?.device?.deviceId ?? own;
    byDevice.set(deviceId, [...(byDevice.get(deviceId) ?? []), event]);
  }
  return [...byDevice].flatMap(([deviceId, rows]) => {
    const requests: AttendanceRequest[] = [];
    for (let left = rows; left.length > 0; left = left.slice(requests.at(-1)?.events.length))
      requests.push({ deviceId, protocol: PROTOCOL, events: nextBatch(left, MOST_EVENTS) });
    return requests;
  });
}

function parsed(text: string): Record<string, unknown> | null | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const areTexts = (...values: unknown[]) => values.every((value) => typeof value === "string");
const sumOf = (events: unknown) => crc32(new TextEncoder().encode(JSON.stringify(events)));
