import type { AttendanceEvent } from "@/lib/attendance/event";
import { type Attendance, foldAttendance } from "@/lib/attendance/fold";
import { eventOfSent } from "@/lib/attendance/logged-event";
import type { DoorState, QueueRow } from "@/lib/attendance/phone/door";
import type { DoorMemory } from "@/lib/attendance/phone/door-memory";
import type { OwnEvent, Pairing, Row } from "@/lib/attendance/phone/phone-store";
import { wipeAt } from "@/lib/attendance/phone/wipe";
import type { SentEvent } from "@/lib/attendance/protocol";

/** What the screen shows of a memory; `before`, the last picture and what it was made of, spares folding the same again. */
export function pictureOf(memory: DoorMemory, before: { memory: DoorMemory; state: DoorState } | null): DoorState {
  const { pairing, rows, kept, sync, gone } = memory;
  const { meetingId, deviceId, name, borrowed, expiresAt, access, skewMs, rosterSize, takenAt } = pairing;
  const attendance = before && isFoldedAlike(before.memory, memory) ? before.state.attendance : attendanceOf(memory);
  return {
    ...{ meetingId, deviceId, name, borrowed, expiresAt, access, attendance, sync, gone },
    ...{ meeting: kept.meeting, counts: kept.counts, roster: kept.roster },
    rows: rows.map((row) => queueRow(row, memory)),
    badge: badgeOf(memory),
    ownCount: ownCountOf(attendance, deviceId),
    road: {
      ...{ persons: kept.roster.size, of: rosterSize, takenAt },
      complete: takenAt !== null && kept.roster.size === rosterSize,
    },
    clockSkewMs: skewMs,
    wipeAt: wipeAt(pairing, rows),
  };
}

/** The server's log with this phone's rows that it does not have yet. The server's word on an event stands above the phone's. */
export function attendanceOf({ rows, kept, log, pairing }: DoorMemory): Attendance {
  const own = aheadOf({ rows, log });
  if (own.length === 0) return foldAttendance(log.values(), kept.merges);
  const actors = actorsOf(log.values(), new Set([pairing.deviceId, ...own.map(({ event }) => event.device.deviceId)]));
  const ahead = numbered(own, pairing).map((event) => {
    const { person, device } = event;
    const traits = person && "personId" in person ? kept.roster.get(person.personId) : undefined;
    return eventOfSent(event, { happenedAt: momentOf(event), byId: actors.get(device.deviceId) ?? null, traits });
  });
  return foldAttendance([...log.values(), ...ahead], kept.merges);
}

function aheadOf({ rows, log }: Pick<DoorMemory, "rows" | "log">): Row[] {
  return rows.filter((row) => !log.has(row.event.id) && counts(row));
}

/** Thousands of events are not folded again because a row was sent: whether it waits or is on its way, it counts the same. */
function isFoldedAlike(before: DoorMemory, now: DoorMemory): boolean {
  const isSame =
    before.log === now.log && before.kept.roster === now.kept.roster && before.kept.merges === now.kept.merges;
  if (!isSame || before.rows === now.rows) return isSame;
  const [was, is] = [aheadOf(before), aheadOf(now)];
  return was.length === is.length && was.every(({ event }, at) => event.id === is[at]?.event.id); // they never change
}

/** Events with their numbers; those that have none yet come after all others, as they will. */
export function numbered(rows: readonly Row[], { lastSeq }: Pairing): SentEvent[] {
  return rows.map(({ event }, at) => {
    const { device } = event;
    return { ...event, device: { ...device, deviceSeq: device.deviceSeq ?? lastSeq + 1 + at } };
  });
}

/** What waits for a person's eye does not count until they decided; only a doubtful clock does. */
function counts({ state, reason }: Row): boolean {
  return state === "waiting" || state === "sent" || reason === "clock-off";
}

/** Who acts with a device, as the server names them: so that a count sent and a count waiting are one counter's. */
function actorsOf(log: Iterable<AttendanceEvent>, devices: ReadonlySet<string>): Map<string, string | null> {
  const actors = new Map<string, string | null>();
  for (const { deviceId, byId } of log) if (devices.has(deviceId)) actors.set(deviceId, byId);
  return actors;
}

function queueRow({ event, state, reason }: Row, { sending }: DoorMemory): QueueRow {
  const { id } = event;
  return { id, event, reason, state: state === "waiting" && sending.has(id) ? "sending" : state, at: momentOf(event) };
}

function badgeOf({ rows, pairing }: DoorMemory): DoorState["badge"] {
  const waiting = rows.filter(({ state }) => state === "waiting").length;
  const toLookAt = rows.filter(({ state }) => state === "needs-review" || state === "refused").length;
  return { waiting, sent: pairing.sent, toLookAt };
}

function ownCountOf({ tallies }: Attendance, deviceId: string): DoorState["ownCount"] {
  const own = tallies.findLast((tally) => tally.deviceId === deviceId);
  return { women: own?.women ?? 0, men: own?.men ?? 0, youth: own?.youth ?? 0 };
}

function momentOf({ device }: OwnEvent): string {
  return new Date(Date.parse(device.deviceAt) + device.clockSkewMs).toISOString();
}
