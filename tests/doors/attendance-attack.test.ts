import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SentEvent } from "@/lib/attendance/protocol";
import { db } from "@/lib/platform/db/client";
import { aPhone, type Phone } from "../factories/door";
import { FRIDAY } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { aSendingPhone, type SendingPhone } from "../factories/sent-events";
import { HARMLESS, NO_DEEDS, NO_EVENTS, NOBODIES, STRANGE_DEVICES } from "./attack/odd-events";
import { postEvents, sendBytes } from "./attack/phone";
import { openDoors } from "./ground";
import { held } from "./table/meetings";

let doors: Awaited<ReturnType<typeof openDoors>>;
let meeting: { id: string; municipalityId: string };
let device: Phone;
let phone: SendingPhone;

beforeAll(async () => {
  doors = await openDoors();
  meeting = await held(doors.ground);
  const person = await aPerson({ municipalityId: meeting.municipalityId });
  await expected(meeting, [person.id]);
  device = await aPhone(meeting);
  phone = aSendingPhone(meeting.id, device.deviceId, [person.id]);
});
afterAll(() => doors?.shut());

/** A tap on the day of the meeting, by a clock that is right. */
function tap(): SentEvent {
  const [event] = phone.taps(1) as [SentEvent];
  const deviceAt = new Date(FRIDAY.epochMilliseconds - 60_000).toISOString();
  const person = { new: { name: "Айгүл Осмонова", sex: "female", ageBand: "29-59", role: "resident" } } as const;
  return { ...event, kind: "present", person, target: undefined, device: { ...event.device, deviceAt } };
}
const post = (events: readonly unknown[], by: Phone = device) => postEvents(doors.app.address, by, events);

/** Sends the odd one between two good ones: these are stored whatever it is. */
async function amid(odd: unknown) {
  const { status, answer, body } = await post([tap(), odd, tap()]);
  expect(status, body).toBe(200);
  expect(answer.results).toHaveLength(3);
  expect([answer.results[0]?.result, answer.results[2]?.result]).toEqual(["stored", "stored"]);
  return answer.results[1];
}

describe("an event that cannot be read is kept as it came, for a person's eye", () => {
  const odd = { ...NO_EVENTS, ...NOBODIES, ...NO_DEEDS, ...STRANGE_DEVICES };
  it.each(Object.entries(odd))("%s", async (_, make) => {
    const before = await db.attendanceReview.count({ where: { meetingId: meeting.id } });
    const sent = make(tap());
    expect(await amid(sent)).toMatchObject({ result: "needs-review", reason: expect.any(String) });
    expect(await db.attendanceReview.count({ where: { meetingId: meeting.id } })).toBe(before + 1);
    expect(await amid(sent), "again").toMatchObject({ result: "duplicate" });
  });

  it.each(Object.entries(HARMLESS))("or stored, but never trouble: %s", async (_, make) => {
    const sent = make(tap());
    expect((await amid(sent))?.result).toMatch(/stored|needs-review/);
    expect(await amid(sent), "again").toMatchObject({ result: "duplicate" });
  });
});

describe("a body that is no request", () => {
  const BODIES: Record<string, [number[], string | Buffer, object?]> = {
    nothing: [[400], ""],
    "no JSON": [[400], "{"],
    "a list": [[400], "[]"],
    "a number": [[400], "1"],
    null: [[400], "null"],
    "no events": [[400], "{}"],
    "events that are no list": [[400], '{"events":{"length":1}}'],
    "half a character": [[400], Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    "another alphabet": [[400], Buffer.from('{"events":[]}', "utf16le")],
    "201 events": [[400], JSON.stringify({ events: Array(201).fill(null) })],
    "a million events": [[400, 413], `{"events":[${"0,".repeat(499_999)}0]}`],
    "a bottomless nest": [[400, 413], `{"events":${"[".repeat(500_000)}`],
    "one byte too many": [[413], JSON.stringify({ events: [], note: "x".repeat(1_048_576) })],
    "ten megabytes": [[413], Buffer.alloc(10_485_760, 120)],
    "a bomb that unpacks to 500 MB": [[413], gzipSync(Buffer.alloc(5e8)), { "content-encoding": "gzip" }],
    "what only calls itself packed": [[400], '{"events":[]}', { "content-encoding": "gzip" }],
    "half of what was packed": [[400], gzipSync('{"events":[]}').subarray(0, 20), { "content-encoding": "gzip" }],
    "another packing": [[400], brotliCompressSync('{"events":[]}'), { "content-encoding": "br" }],
  };
  it.each(Object.entries(BODIES))("%s", async (_, [allowed, body, more = {}]) => {
    const headers = { authorization: `Bearer ${device.token}`, ...more };
    const { status } = await sendBytes(doors.app.address, "/api/v1/attendance", { headers, body });
    expect(allowed).toContain(status);
  });
});

it("takes what is packed as it takes what is not", async () => {
  const sent = tap();
  const body = gzipSync(JSON.stringify({ deviceId: device.deviceId, events: [sent] }));
  const headers = { authorization: `Bearer ${device.token}`, "content-encoding": "gzip" };
  const told = await sendBytes(doors.app.address, "/api/v1/attendance", { headers, body });
  expect(JSON.parse(told.body).results).toEqual([{ id: sent.id, result: "stored" }]);
  expect((await post([sent])).answer.results[0]?.result).toBe("duplicate");
});

describe("a phone of one meeting", () => {
  it("writes nothing into another, and reads nothing of it", async () => {
    const other = await held(doors.ground);
    const sent = { ...tap(), meetingId: other.id };
    expect((await post([sent])).answer.results[0]).toMatchObject({
      result: "needs-review",
      reason: "not-your-meeting",
    });
    expect(await db.attendanceEvent.count({ where: { meetingId: other.id } })).toBe(0);
    expect(await db.attendanceReview.count({ where: { meetingId: other.id } })).toBe(0);
    const headers = { authorization: `Bearer ${device.token}` };
    for (const path of [`/api/v1/attendance/${other.id}`, `/api/v1/attendance/${other.id}/live`]) {
      const { status, body } = await sendBytes(doors.app.address, path, { method: "GET", headers });
      expect([401, 403, 404], path).toContain(status);
      expect(body).not.toContain("roster");
    }
  });

  it("opens no page and no other endpoint of the office", async () => {
    const headers = { authorization: `Bearer ${device.token}` };
    for (const path of [`/ru/assemblies/${meeting.id}`, `/ru/assemblies/${meeting.id}/door`, "/api/v1/duties"]) {
      const { status } = await sendBytes(doors.app.address, path, { method: "GET", headers });
      expect([307, 400, 401, 403, 404], path).toContain(status);
    }
  });

  it("does not speak for another phone", async () => {
    const other = await aPhone(meeting);
    const { status } = await post([tap()], { ...other, token: device.token });
    expect(status).toBe(401);
  });

  it("cannot change what was told: the first content stays, the second is kept to be looked at", async () => {
    const first = tap();
    await post([first]);
    const forged = {
      ...first,
      person: { new: { name: "Башка Киши", sex: "male", ageBand: "29-59", role: "resident" } },
    };
    expect((await post([forged])).answer.results[0]).toMatchObject({ result: "needs-review", reason: "malformed" });
    expect((await post([first])).answer.results[0]?.result).toBe("duplicate");
    const kept = await db.attendanceEvent.findFirstOrThrow({ where: { meetingId: meeting.id, id: first.id } });
    expect(kept.newPerson).toMatchObject({ name: "Айгүл Осмонова" });
    const asked = await db.attendanceReview.findFirstOrThrow({ where: { meetingId: meeting.id, eventId: first.id } });
    expect([asked.fault, JSON.stringify(asked.raw).includes("Башка Киши")]).toEqual(["other-content", true]);
  });

  it("gets no further with a token that is cut, longer, of another kind or of another case", async () => {
    const { token } = device;
    const [up, down] = [`Bearer ${token.toUpperCase()}`, `Bearer ${token.toLowerCase()}`];
    const wrong = [token.slice(0, -1), `${token}A`, "jd_", "", "null", "' OR 1=1 --", "x".repeat(8000)];
    for (const authorization of [up, down, `Basic ${token}`, token, ...wrong.map((text) => `Bearer ${text}`)]) {
      const { status } = await sendBytes(doors.app.address, "/api/v1/attendance", {
        ...{ headers: { authorization }, body: JSON.stringify({ deviceId: device.deviceId, events: [tap()] }) },
      });
      expect([401, 431], authorization.slice(0, 40)).toContain(status);
    }
  });

  it("finds no way around by its address", async () => {
    const headers = { authorization: `Bearer ${device.token}` };
    for (const id of ["..%2f..%2fdesk", "%00", "%ff", "x".repeat(3000), `${meeting.id}%00`, `${meeting.id}'--`]) {
      const { status } = await sendBytes(doors.app.address, `/api/v1/attendance/${id}`, { method: "GET", headers });
      expect([400, 401, 403, 404, 414, 431], id.slice(0, 40)).toContain(status);
    }
    for (const since of ["%00", "-1", "9".repeat(400), "{}", "%ff%fe", "e30", "'%20OR%201=1"]) {
      const path = `/api/v1/attendance/${meeting.id}?since=${since}`;
      const { status } = await sendBytes(doors.app.address, path, { method: "GET", headers });
      expect([200, 400, 404], since.slice(0, 40)).toContain(status);
    }
  });
});
