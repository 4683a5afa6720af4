import { randomBytes, randomUUID } from "node:crypto";
import { loggedOfSent } from "@/lib/attendance/logged-event";
import type { Door } from "@/lib/attendance/phone/door";
import { indexedStore } from "@/lib/attendance/phone/indexed-store";
import { openDoor } from "@/lib/attendance/phone/open-door";
import type { Pairing } from "@/lib/attendance/phone/phone-store";
import type { Answered, Asked, Ports } from "@/lib/attendance/phone/ports";
import type {
  AttendanceDelta,
  AttendanceRequest,
  EventResult,
  LoggedEvent,
  RosterPerson,
} from "@/lib/attendance/protocol";

export const MEETING = "01930000-0000-7000-8000-00000000aaaa";
/** Milliseconds since 1970 by the server's clock. */
export const DOOR_OPENS = Date.parse("2026-11-26T08:00:00Z");

/** Persons of a roster, by their number. */
export function rosterOf(count: number): RosterPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    personId: `01930000-0000-7000-8000-${String(index + 1).padStart(12, "0")}`,
    name: `Асанов Үсөн${index + 1}`,
    ...{ sex: "male", ageBand: "29-59", role: "resident", villageId: null },
  }));
}

/** A server in memory whose next answers a test can spoil: for the phone's own behaviour. The real one is in tests/faults. */
export function scriptedDoor({ roster = rosterOf(3) }: { roster?: RosterPerson[] } = {}) {
  const log = new Map<string, LoggedEvent>();
  const asked: Asked[] = [];
  const spoiled: ((asked: Asked, answer: () => Answered) => Answered | Promise<Answered>)[] = [];
  const clock = { now: DOOR_OPENS };
  const serverAt = () => new Date(clock.now).toISOString();
  const counts = () => ({ named: 0, counted: { women: null, men: null, youth: null } });
  const post = ({ events }: AttendanceRequest): Answered => {
    const results = events.map((sent): EventResult => {
      if (log.has(sent.id)) return { id: sent.id, result: "duplicate" };
      const at = Date.parse(sent.device.deviceAt) + sent.device.clockSkewMs;
      log.set(sent.id, loggedOfSent(sent, { happenedAt: new Date(at).toISOString(), byId: "link" }));
      return { id: sent.id, result: "stored" };
    });
    return { status: 200, body: { results, serverAt: serverAt(), deviceSeq: 0, counts: counts(), protocol: 1 } };
  };
  const get = (path: string): Answered => {
    const since = Number(new URL(path, "http://x").searchParams.get("since") ?? -1);
    const meeting = { meetingId: MEETING, title: { ky: "Жыйын" }, startsAt: serverAt(), zone: "Asia/Bishkek" };
    const delta: AttendanceDelta = {
      meeting: { ...meeting, place: null, municipality: {}, villages: [], signed: false },
      roster: since < 0 ? roster : [],
      ...{ gone: [], rosterSize: roster.length, merges: [], counts: counts(), more: false },
      events: [...log.values()].slice(Math.max(0, since)),
      ...{ cursor: String(log.size), serverAt: serverAt(), protocol: 1 },
    };
    return { status: 200, body: structuredClone(delta) };
  };
  const answer = ({ method, path, body }: Asked): Answered =>
    method === "GET" ? get(path) : post(structuredClone(body) as AttendanceRequest);
  return {
    ...{ log, asked, clock, roster },
    /** The next request, and with each call one more, goes this way. */
    spoil: (how: (asked: Asked, answer: () => Answered) => Answered | Promise<Answered>) => spoiled.push(how),
    send: async (request: Asked): Promise<Answered> => {
      asked.push(request);
      const how = spoiled.shift();
      return how ? how(request, () => answer(request)) : answer(request);
    },
  };
}

export type ScriptedDoor = ReturnType<typeof scriptedDoor>;

/** The ports of a phone whose clock is `skewMs` behind the server's; the same `disk` is the same phone. */
export function phonePorts(server: ScriptedDoor, disk: string = randomUUID(), skewMs = 0): Ports {
  const clock = { now: () => server.clock.now - skewMs, utcOffset: () => 360 };
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  return { store: indexedStore(disk), send: server.send, clock, random, build: "test" };
}

export function aPairing(changes: Partial<Pairing> = {}): Pairing {
  const at = new Date(DOOR_OPENS).toISOString();
  return {
    ...{ meetingId: MEETING, deviceId: "d1", token: "jd_secret", name: "Айгүл", borrowed: true },
    ...{ expiresAt: "2026-11-26T20:00:00Z", pairedAt: at, lastConfirmedAt: at, skewMs: 0, access: "open" },
    ...{ lastSeq: 0, sent: 0, cursor: null, rosterSize: null, takenAt: null, dueSeenAt: null },
    ...changes,
  };
}

/** A phone that was paired with that meeting and has its roster. */
export async function aDoor(server: ScriptedDoor, disk: string = randomUUID(), skewMs = 0): Promise<Door> {
  const ports = phonePorts(server, disk, skewMs);
  if (!(await ports.store.pairing(MEETING))) await ports.store.pair(aPairing({ skewMs }));
  const door = await openDoor(ports, MEETING);
  if (!door) throw new Error("not paired");
  return door;
}
