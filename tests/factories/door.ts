import { randomBytes } from "node:crypto";
import { findHolder } from "@/lib/attendance/devices/queries";
import { takeBatch } from "@/lib/attendance/door/commands";
import { findSender } from "@/lib/attendance/door/queries";
import { readRequest } from "@/lib/attendance/door/read-request";
import { lendDevice } from "@/lib/attendance/links/commands";
import type { AttendanceAnswer, SentEvent } from "@/lib/attendance/protocol";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import { SESSION_SECRET } from "../running-app/app-server";
import { done, FRIDAY } from "./minutes";
import { aContext } from "./write-context";

// PINs are kept as keyed hashes.
process.env.NEXTAUTH_SECRET ??= SESSION_SECRET;

export type Phone = { meetingId: string; deviceId: string; token: string; url: string; pin: string };

/** A borrowed phone that has opened a link of a meeting, on the doors' Friday. */
export async function aPhone({ id }: { id: string }, hours = 12, now = FRIDAY): Promise<Phone> {
  const ctx = aContext({ now, did: "tests.lend" });
  const { deviceId, token, url, pin } = done(await lendDevice(ctx, { assemblyId: id, hours, label: "Эшик 1" }));
  return { meetingId: id, deviceId, token, url, pin };
}

export const anId = (): string => uuidV7(FRIDAY.epochMilliseconds, randomBytes(10));

type Pen = { phone: Phone; seq: number };

/** Writes events as one phone does, numbered without gaps. */
export function aPen(phone: Phone) {
  const pen: Pen = { phone, seq: 0 };
  const write = (said: Pick<SentEvent, "kind"> & Partial<SentEvent>): SentEvent => {
    pen.seq += 1;
    const device = {
      deviceId: phone.deviceId,
      deviceSeq: pen.seq,
      deviceAt: FRIDAY.toString(),
      utcOffset: 360,
      clockSkewMs: 0,
    };
    return { id: anId(), meetingId: phone.meetingId, device, ...said };
  };
  return {
    came: (personId: string) => write({ kind: "present", person: { personId } }),
    walkedIn: (name = "Асан Үсөнов", more: object = {}) =>
      write({ kind: "present", person: { new: { name, sex: "male", ageBand: "29-59", role: "resident", ...more } } }),
    takenBack: (target: string, reason?: string) => write({ kind: "void", target, ...(reason && { reason }) }),
    counted: (women: number, men: number, youth = 0) => write({ kind: "tally", tally: { women, men, youth } }),
    write,
  };
}

/** What the endpoint does with a body of this phone, without the network. */
export async function send(
  phone: Phone,
  events: unknown[],
  more: object = {},
  now = FRIDAY,
): Promise<AttendanceAnswer> {
  const request = readRequest({ deviceId: phone.deviceId, events, ...more });
  if ("fault" in request) throw new Error(JSON.stringify(request.fault));
  const found = await findHolder(phone.token, now);
  if (!("holder" in found)) throw new Error(found.reason);
  const asked = await findSender(null, found.holder, request);
  if (!asked?.sender) throw new Error("device-unknown");
  return takeBatch({ door: asked.door, sender: asked.sender, request, now });
}
