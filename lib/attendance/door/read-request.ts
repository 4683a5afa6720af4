import { isTold, toldId } from "@/lib/attendance/door/read-person";
import { toldInstant } from "@/lib/attendance/door/told-time";
import { isOfficeDevice } from "@/lib/attendance/office-device";
import { MOST_EVENTS } from "@/lib/attendance/protocol";
import { cleanLine } from "@/lib/platform/i18n/clean-text";

/** A body of `POST /api/v1/attendance` with its events still unread. */
export type ReadRequest = {
  /** null: none was told. */
  deviceId: string | null;
  events: readonly unknown[];
  /** Asked for besides the events, by who is signed in. */
  meetingId: unknown;
  protocol: number;
  build: string | null;
  /** Milliseconds by the device's clock. */
  sentAt: number | null;
  waiting: number | null;
};

const DEVICE_ID = /^[\x21-\x7e]{1,64}$/;
const MOST_WAITING = 1_000_000;

/** The whole request, or the field that makes it none: only these fail all its events at once. */
export function readRequest(body: unknown): ReadRequest | { fault: { field: string; code: string } } {
  if (!isTold(body)) return { fault: { field: "", code: "invalid" } };
  const { events, deviceId, meetingId, protocol, build, sentAt, waiting } = body;
  if (!Array.isArray(events))
    return { fault: { field: "events", code: events === undefined ? "required" : "invalid" } };
  if (events.length > MOST_EVENTS) return { fault: { field: "events", code: "too-long" } };
  if (deviceId !== undefined && !isDeviceId(deviceId)) return { fault: { field: "deviceId", code: "invalid" } };
  return {
    ...{ deviceId: deviceId === undefined ? null : (toldId(deviceId) ?? deviceId), events, meetingId },
    protocol: whole(protocol, 32_767) ?? 1,
    build: typeof build === "string" ? cleanLine(build).slice(0, 64).toWellFormed() : null,
    sentAt: toldInstant(sentAt),
    waiting: whole(waiting, MOST_WAITING),
  };
}

/** The office's own hand counts above all others, so nobody else may write under its name. */
function isDeviceId(told: unknown): told is string {
  return typeof told === "string" && DEVICE_ID.test(told) && !isOfficeDevice(told);
}

function whole(told: unknown, most: number): number | null {
  return typeof told === "number" && Number.isInteger(told) && told >= 0 && told <= most ? told : null;
}
