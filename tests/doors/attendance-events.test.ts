import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AttendanceAnswer } from "@/lib/attendance/protocol";
import { db } from "@/lib/platform/db/client";
import { aPen, aPhone, type Phone } from "../factories/door";
import { aHeldMeeting, type MadeMeeting } from "../factories/minutes";
import { batchOf, postTo, resultsOf } from "./door-sender";
import { watch } from "./fuzz/watch";
import { openDoors } from "./ground";

let doors: Awaited<ReturnType<typeof openDoors>>;
let meeting: MadeMeeting;
let phone: Phone;
let pen: ReturnType<typeof aPen>;
let broken: () => string[];

beforeAll(async () => {
  doors = await openDoors();
  broken = watch(doors.app);
});
afterAll(() => doors?.shut());
beforeEach(async () => {
  meeting = await aHeldMeeting({ municipality: doors.ground.own });
  phone = await aPhone(meeting);
  pen = aPen(phone);
});

const post = (body: string) => postTo(doors.app.address, { token: phone.token, body });
const batch = (events: unknown[], more?: object) => batchOf(phone, events, more);
const logged = () => db.attendanceEvent.count({ where: { meetingId: meeting.id } });
const reviewed = () => db.attendanceReview.count({ where: { meetingId: meeting.id } });

/** Stands for a nest deeper than anything could write that is not typed by hand. */
const DEEP = "…deep…";
const typed = (body: string) => body.replace(`"${DEEP}"`, () => `${'{"a":['.repeat(50_000)}1${"]}".repeat(50_000)}`);

/** One event, twisted. */
const TWISTED: Record<string, (event: ReturnType<typeof pen.walkedIn>) => unknown> = {
  nothing: () => null,
  "a number": () => 7,
  "a list": () => [[]],
  "no id": ({ id: _, ...event }) => event,
  "an id that is none": (event) => ({ ...event, id: "'; DROP TABLE person; --" }),
  "half a letter as id": (event) => ({ ...event, id: "\ud800" }),
  "no meeting": ({ meetingId: _, ...event }) => event,
  "an unknown kind": (event) => ({ ...event, kind: "__proto__" }),
  "no person": ({ person: _, ...event }) => event,
  "a name of nothing": (event) => ({ ...event, person: { new: { name: "\u0000\ud800\u200b " } } }),
  "too long a name": (event) => ({ ...event, person: { new: { name: "ж".repeat(100_000) } } }),
  "a sex nobody knows": (event) => ({ ...event, person: { new: { name: "Асан", sex: "x" } } }),
  "a village that is none": (event) => ({ ...event, person: { new: { name: "Асан", villageId: "x" } } }),
  "a person that is none": (event) => ({ ...event, person: { personId: "x" } }),
  "heads below nothing": (event) => ({ ...event, kind: "tally", tally: { women: -1 } }),
  "a huge number of heads": (event) => ({ ...event, kind: "tally", tally: { women: 1e308, men: 1, youth: 1 } }),
  "half a head": (event) => ({ ...event, kind: "tally", tally: { women: 0.5, men: 1, youth: 1 } }),
  "heads in words": (event) => ({ ...event, kind: "tally", tally: { women: "3", men: 1, youth: 1 } }),
  "a void of nothing": (event) => ({ ...event, kind: "void" }),
  "number nought": (event) => ({ ...event, device: { ...event.device, deviceSeq: 0 } }),
  "a huge number": (event) => ({ ...event, device: { ...event.device, deviceSeq: 1e300 } }),
  "no time": (event) => ({ ...event, device: { ...event.device, deviceAt: undefined } }),
  "a time in words": (event) => ({ ...event, device: { ...event.device, deviceAt: "кечээ" } }),
  "a time beyond all calendars": (event) => ({
    ...event,
    device: { ...event.device, deviceAt: "+275760-09-13T00:00:00Z" },
  }),
  "a zone that is none": (event) => ({ ...event, device: { ...event.device, utcOffset: 1e9 } }),
  "a huge skew": (event) => ({ ...event, device: { ...event.device, clockSkewMs: 1e300 } }),
  "another's device": (event) => ({ ...event, device: { ...event.device, deviceId: "office:1" } }),
  "a deep nest": () => DEEP,
  "NUL in names of parts": (event) => ({ ...event, kind: "x", "a\u0000\ud800": "\u0000\udfff" }),
};

describe("an event that cannot be", () => {
  it.each(Object.keys(TWISTED))("%s: kept for review, and its neighbours are stored", async (name) => {
    const twisted = TWISTED[name]?.(pen.walkedIn());
    const body = typed(batch([pen.walkedIn("Бакыт"), twisted, pen.walkedIn("Жибек")]));
    expect(await resultsOf(await post(body))).toEqual(["stored", "needs-review malformed", "stored"]);
    expect(await resultsOf(await post(body))).toEqual(["duplicate", "duplicate malformed", "duplicate"]);
    expect([await logged(), await reviewed(), broken()]).toEqual([2, 1, []]);
  });
});

describe("an event that is strange, and can be", () => {
  it.each<[string, (event: ReturnType<typeof pen.walkedIn>) => unknown, string]>([
    [
      "of next year",
      (e) => ({ ...e, device: { ...e.device, deviceAt: "2027-12-01T00:00:00Z" } }),
      "needs-review clock-off",
    ],
    [
      "of the year 9999",
      (e) => ({ ...e, device: { ...e.device, deviceAt: "9999-12-31T23:59:59Z" } }),
      "needs-review clock-off",
    ],
    [
      "of the year 1",
      (e) => ({ ...e, device: { ...e.device, deviceAt: "0001-01-01T00:00:00Z" } }),
      "needs-review clock-off",
    ],
    ["with its device's part flat", ({ device, ...e }) => ({ ...e, ...device }), "stored"],
    ["with its zone in words", (e) => ({ ...e, device: { ...e.device, utcOffset: "+06:00" } }), "stored"],
    [
      "with nothing of its zone and skew",
      ({ device: { utcOffset: _u, clockSkewMs: _c, ...device }, ...e }) => ({ ...e, device }),
      "stored",
    ],
    ["with parts of a later version", (e) => ({ ...e, mood: "good", device: { ...e.device, battery: 3 } }), "stored"],
    [
      "with a name of strange letters",
      (e) => ({ ...e, person: { new: { name: "Асан\u0000 \ud800 🙂 O'Коннор" } } }),
      "stored",
    ],
    ["with its id in capitals", (e) => ({ ...e, id: e.id.toUpperCase() }), "stored"],
  ])("%s", async (_, strange, said) => {
    const event = strange(pen.walkedIn()) as { id: string };
    const answer = await post(batch([event], { protocol: 99, build: "\u0000\ud800", waiting: -1, sentAt: "soon" }));
    const told = (await answer.clone().json()) as AttendanceAnswer;
    expect(await resultsOf(answer)).toEqual([said]);
    expect(told).toMatchObject({ results: [{ id: event.id }], protocol: 1, deviceSeq: 1, counts: { named: 1 } });
    expect(broken()).toEqual([]);
  });
});
