import { request as ask } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anId, aPen, aPhone, type Phone } from "../factories/door";
import { aHeldMeeting, FRIDAY, type MadeMeeting } from "../factories/minutes";
import { batchOf, type Posted, postTo, problemOf, resultsOf } from "./door-sender";
import { watch } from "./fuzz/watch";
import { openDoors } from "./ground";

const LIMIT = 300;
const MEGABYTE = 1024 * 1024;

let doors: Awaited<ReturnType<typeof openDoors>>;
let meeting: MadeMeeting;
let phone: Phone;
let pen: ReturnType<typeof aPen>;
let broken: () => string[];

beforeAll(async () => {
  doors = await openDoors({ env: { DOOR_REQUESTS_PER_MINUTE: String(LIMIT) } });
  broken = watch(doors.app);
});
afterAll(() => doors?.shut());
beforeEach(async () => {
  meeting = await aHeldMeeting({ municipality: doors.ground.own });
  phone = await aPhone(meeting);
  pen = aPen(phone);
});

const post = (sent: Posted) => postTo(doors.app.address, { token: phone.token, ...sent });
const batch = (events: unknown[], more?: object) => batchOf(phone, events, more);
const logged = () => db.attendanceEvent.count({ where: { meetingId: meeting.id } });
const reviewed = () => db.attendanceReview.count({ where: { meetingId: meeting.id } });

describe("a request that is none", () => {
  it.each<[string, () => BodyInit | undefined, string]>([
    ["nothing", () => undefined, "400 not-json"],
    ["a beginning", () => batch([pen.walkedIn()]).slice(0, -3), "400 not-json"],
    ["broken UTF-8", () => new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), "400 not-json"],
    ["a form", () => "deviceId=1&events=2", "400 not-json"],
    ["a list", () => JSON.stringify([pen.walkedIn()]), "400 invalid-input"],
    ["a text", () => '"events"', "400 invalid-input"],
    ["null", () => "null", "400 invalid-input"],
    ["without events", () => JSON.stringify({ deviceId: phone.deviceId }), "400 invalid-input"],
    ["with events that are no list", () => JSON.stringify({ events: { 0: pen.walkedIn() } }), "400 invalid-input"],
    ["of 201 events", () => batch(Array.from({ length: 201 }, () => pen.walkedIn())), "400 invalid-input"],
    ["of a device that is no text", () => JSON.stringify({ deviceId: { $ne: null }, events: [] }), "400 invalid-input"],
    ["of the office's own hand", () => JSON.stringify({ deviceId: "office:x", events: [] }), "400 invalid-input"],
    ["a deep nest", () => `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "400 invalid-input"],
    ["a byte too long", () => batch([], { build: "x".repeat(MEGABYTE) }), "413 too-large"],
    ["of ten megabytes", () => batch([], { build: "x".repeat(10 * MEGABYTE) }), "413 too-large"],
  ])("%s", async (_, body, said) => {
    expect(await problemOf(await post({ body: body() }))).toBe(said);
    expect([await logged(), await reviewed(), broken()]).toEqual([0, 0, []]);
  });

  it("that never ends and tells no length is not read to its end", async () => {
    const { hostname, port } = new URL(doors.app.address);
    const headers = { authorization: `Bearer ${phone.token}`, "content-type": "application/json" };
    let sent = 0;
    const status = await new Promise<number>((resolve, reject) => {
      const asked = ask({ hostname, port, path: "/api/v1/attendance", method: "POST", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
        asked.destroy();
      });
      // The server hangs up: whoever goes on sending may hear of that first.
      asked.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "EPIPE" || error.code === "ECONNRESET" ? resolve(413) : reject(error),
      );
      const more = () => {
        if (asked.destroyed) return;
        sent += 65_536;
        asked.write(Buffer.alloc(65_536, 120), () => setImmediate(more));
      };
      more();
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(10 * MEGABYTE);
  });

  it("is read whatever type it calls itself, and from nobody else's page", async () => {
    const body = batch([pen.walkedIn()]);
    expect(await resultsOf(await post({ body, headers: { "content-type": "text/plain" } }))).toEqual(["stored"]);
    const foreign = await post({ body, headers: { origin: "https://evil.example" } });
    expect(await problemOf(foreign)).toBe("403 foreign-origin");
  });
});

describe("who asks", () => {
  const sealed = async (data: object) => {
    await db.doorDevice.update({ where: { id: phone.deviceId }, data });
    return problemOf(await post({ body: batch([pen.walkedIn()]) }));
  };

  it("without token and session, with a wrong one, or with another device's", async () => {
    const body = batch([pen.walkedIn()]);
    const other = await aPhone(meeting);
    expect(await problemOf(await post({ body, token: "" }))).toBe("401 signed-out");
    for (const token of [
      "x",
      phone.token.slice(0, -1),
      `${phone.token}x`,
      "jd_".padEnd(5000, "x"),
      "ж".repeat(3).replace(/./g, "%"),
    ])
      expect(await problemOf(await post({ body, token }))).toBe("401 device-unknown");
    expect(await problemOf(await post({ body, token: "", headers: { authorization: "Basic x" } }))).toBe(
      "401 device-unknown",
    );
    expect(await problemOf(await post({ body, token: other.token }))).toBe("401 device-unknown");
    expect([await logged(), await reviewed()]).toEqual([0, 0]);
  });

  it("after the link is over", async () =>
    expect(await sealed({ expiresAt: new Date(FRIDAY.epochMilliseconds) })).toBe("401 link-expired"));
  it("after the device was revoked", async () =>
    expect(await sealed({ revokedAt: new Date(FRIDAY.epochMilliseconds) })).toBe("401 device-revoked"));

  it("for another meeting: it is not there, and events of it wait for the office of this one", async () => {
    const other = await aHeldMeeting({ municipality: doors.ground.far });
    const headers = { authorization: `Bearer ${phone.token}` };
    const follow = (id: string) => fetch(`${doors.app.address}/api/v1/attendance/${id}`, { headers });
    expect((await follow(meeting.id)).status).toBe(200);
    for (const id of [other.id, anId(), "x", "%20"]) expect(await problemOf(await follow(id))).toBe("404 not-found");
    const strayed = { ...pen.walkedIn(), meetingId: other.id };
    expect(await resultsOf(await post({ body: batch([strayed]) }))).toEqual(["needs-review not-your-meeting"]);
    expect(await db.attendanceEvent.count({ where: { meetingId: other.id } })).toBe(0);
  });

  it("too often: 429 with the seconds to wait, and nobody else waits", async () => {
    const body = batch([]);
    for (let asked = 0; asked < LIMIT; asked += 50)
      for (const answer of await Promise.all(Array.from({ length: 50 }, () => post({ body }))))
        expect(answer.status).toBe(200);
    const refused = await post({ body });
    const wait = Number(refused.headers.get("retry-after"));
    expect(await problemOf(refused)).toBe("429 too-many-requests");
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    phone = await aPhone(meeting);
    expect((await post({ body: batch([]) })).status).toBe(200);
  });
});

describe("opening", () => {
  const open = (body: object | string) =>
    post({ path: "/api/v1/door/open", token: "", body: typeof body === "string" ? body : JSON.stringify(body) });

  it("answers what is wrong, and locks after five wrong PINs", async () => {
    const [link, pin] = [phone.url.split("#link=")[1] ?? "", phone.pin];
    const wrong = { link, pin: pin === "000000" ? "000001" : "000000" };
    expect((await (await open({ link, pin: ` ${pin.slice(0, 3)} ${pin.slice(3)} ` })).json()).token).toMatch(/^jd_/);
    for (const body of ["", "[]", "null", "{}", { link }, { link: 1, pin }, { link, pin: "1".repeat(5000) }])
      expect((await open(body)).status, JSON.stringify(body)).toBeOneOf([400, 413]);
    expect(await problemOf(await open({ link: `${link}x`, pin }))).toBe("401 link-unknown");
    for (const triesLeft of [4, 3, 2, 1])
      expect(await (await open(wrong)).json()).toMatchObject({ status: 401, reason: "wrong-pin", triesLeft });
    const locked = await open(wrong);
    expect(locked.headers.get("retry-after")).toBe("900");
    expect(await problemOf(locked)).toBe("429 pin-locked");
    expect(await problemOf(await open({ link, pin }))).toBe("429 pin-locked");
    await db.doorLink.updateMany({
      where: { meetingId: meeting.id },
      data: { lockedUntil: null, expiresAt: new Date(0) },
    });
    expect(await problemOf(await open({ link, pin }))).toBe("410 link-expired");
    await db.doorLink.updateMany({ where: { meetingId: meeting.id }, data: { revokedAt: new Date(0) } });
    expect(await problemOf(await open({ link, pin }))).toBe("410 link-revoked");
    expect(broken()).toEqual([]);
  });
});
