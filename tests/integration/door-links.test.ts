import { describe, expect, it } from "vitest";
import { leaveDoor, pairDevice, revokeDevice } from "@/lib/attendance/devices/commands";
import { findHolder, listDevices } from "@/lib/attendance/devices/queries";
import { makeLink, openLink, revokeLink } from "@/lib/attendance/links/commands";
import { listLinks } from "@/lib/attendance/links/queries";
import { db } from "@/lib/platform/db/client";
import { aUser } from "../factories/accounts";
import { aPhone } from "../factories/door";
import { aHeldMeeting, done, FRIDAY } from "../factories/minutes";
import { aContext } from "../factories/write-context";

const ctx = (minutes = 0) => aContext({ now: FRIDAY.add({ minutes }), did: "tests.door" });
const nobody = (minutes = 0) => ({ ...ctx(minutes), by: null });
let addresses = 0;

async function aLink(hours = 12) {
  const meeting = await aHeldMeeting();
  const made = done(await makeLink(ctx(), { assemblyId: meeting.id, hours, label: "Эшик" }));
  const link = made.url.split("#link=")[1] ?? "";
  const wrongPin = made.pin === "000000" ? "000001" : "000000";
  const address = `10.1.0.${++addresses}`;
  const open = (pin = made.pin, minutes = 0) => openLink(nobody(minutes), { link, pin, browser: "", address });
  const guess = (minutes = 0) => open(wrongPin, minutes);
  return { ...made, meeting, link, open, guess };
}

const standingOf = async (token: string, minutes = 0) => {
  const found = await findHolder(token, FRIDAY.add({ minutes }));
  return "holder" in found ? "good" : found.reason;
};

describe("a borrowed-phone link", () => {
  it("lets several phones in with the PIN, each with a token of its own; nothing of it is stored readably", async () => {
    const { meeting, open, pin, link } = await aLink();
    const [one, two] = [await open(), await open()];
    if (one.result !== "opened" || two.result !== "opened") throw new Error("not opened");
    expect(one.token).toMatch(/^jd_[\w-]{43}$/);
    expect(one.token).not.toBe(two.token);
    expect(await findHolder(one.token, FRIDAY)).toMatchObject({
      holder: { deviceId: one.deviceId, meetingId: meeting.id, name: "Эшик", isBorrowed: true },
    });
    const stored = JSON.stringify(
      [await db.doorLink.findMany(), await db.doorDevice.findMany(), await db.auditEntry.findMany()],
      (_, value) => (typeof value === "bigint" ? String(value) : value),
    );
    for (const secret of [one.token, link.split(".")[1] ?? "", `"${pin}"`]) expect(stored).not.toContain(secret);
    expect(await listDevices(meeting.id)).toHaveLength(2);
    expect(await listLinks(meeting.id)).toMatchObject([{ label: "Эшик", tries: 0, revokedAt: null }]);
  });

  it("is the same link for the same submit", async () => {
    const { id } = await aHeldMeeting();
    const asked = { assemblyId: id, hours: 1, label: "" };
    const requestId = "01930000-0000-7000-8000-00000000d00d";
    const [first, again] = [
      await makeLink({ ...ctx(), requestId }, asked),
      await makeLink({ ...ctx(), requestId }, asked),
    ];
    expect(again).toEqual(first);
    expect(await listLinks(id)).toHaveLength(1);
  });

  it("is over when its hours are, and so are its phones", async () => {
    const { open } = await aLink(2);
    const opened = await open();
    if (opened.result !== "opened") throw new Error("not opened");
    expect([await standingOf(opened.token, 119), await standingOf(opened.token, 120)]).toEqual([
      "good",
      "link-expired",
    ]);
    expect(await open(undefined, 120)).toEqual({ result: "link-expired" });
  });

  it("that is revoked opens no phone and shuts out those it opened; a phone can be revoked alone, or leave", async () => {
    const { open, linkId, meeting } = await aLink();
    const phones = [await open(), await open(), await open()];
    const tokens = phones.map((each) => (each.result === "opened" ? each.token : ""));
    const [first] = phones;
    const assemblyId = meeting.id;
    done(await revokeDevice(ctx(), { assemblyId, deviceId: first?.result === "opened" ? first.deviceId : "" }));
    const second = await findHolder(tokens[1] ?? "", FRIDAY);
    if (!("holder" in second)) throw new Error(second.reason);
    done(await leaveDoor(nobody(), second.holder));
    expect(await Promise.all(tokens.map((token) => standingOf(token)))).toEqual([
      "device-revoked",
      "device-revoked",
      "good",
    ]);
    expect(await revokeLink(ctx(), { assemblyId: (await aHeldMeeting()).id, linkId })).toMatchObject({ ok: false });
    done(await revokeLink(ctx(), { assemblyId, linkId }));
    expect(await standingOf(tokens[2] ?? "")).toBe("device-revoked");
    expect(await open()).toEqual({ result: "link-revoked" });
    expect(await revokeLink(ctx(), { assemblyId, linkId })).toMatchObject({ reason: "not-found" });
    expect((await listDevices(assemblyId)).map(({ revokedByName }) => revokedByName).sort()).toEqual([
      "Айгүл Осмонова",
      "Айгүл Осмонова",
      "Эшик",
    ]);
  });

  it("is unknown by a wrong secret, whatever the PIN, and no try is counted", async () => {
    const { link, pin, linkId, meeting } = await aLink();
    const ask = (wrong: string) => openLink(nobody(), { link: wrong, pin, browser: "", address: "10.2.0.1" });
    for (const wrong of ["", "x", link.slice(0, -1), `${link}x`, link.replace(/.$/, (c) => (c === "A" ? "B" : "A"))])
      expect(await ask(wrong)).toEqual({ result: "link-unknown" });
    expect(await listLinks(meeting.id)).toMatchObject([{ id: linkId, tries: 0 }]);
    expect(await standingOf("jd_nothing")).toBe("device-unknown");
  });
});

describe("a PIN", () => {
  it("may be wrong four times; the fifth locks for a quarter of an hour, also the right one", async () => {
    const { guess, open } = await aLink();
    const before = await open();
    for (const triesLeft of [4, 3, 2, 1]) expect(await guess()).toEqual({ result: "wrong-pin", triesLeft });
    expect(await guess()).toEqual({ result: "pin-locked", seconds: 900 });
    expect(await open(undefined, 14)).toEqual({ result: "pin-locked", seconds: 60 });
    expect(await open(undefined, 15)).toMatchObject({ result: "opened" });
    expect(await guess(15)).toEqual({ result: "wrong-pin", triesLeft: 4 });
    expect(before.result === "opened" && (await standingOf(before.token))).toBe("good");
  });

  it("wrong twenty times in all ends the link, and no phone that was let in", async () => {
    const { guess, open, linkId, meeting } = await aLink(100);
    const before = await open();
    for (let tries = 0; tries < 19; tries++) await guess(Math.floor(tries / 5) * 20);
    expect(await guess(60)).toEqual({ result: "link-revoked" });
    expect(await open(undefined, 600)).toEqual({ result: "link-revoked" });
    if (before.result !== "opened") throw new Error("not opened");
    expect(await standingOf(before.token, 600)).toBe("good");
    done(await revokeLink(ctx(600), { assemblyId: meeting.id, linkId }));
    expect(await standingOf(before.token, 600)).toBe("device-revoked");
  });

  it("guessed by many at once counts as if they had come one after the other", async () => {
    const { guess, meeting } = await aLink();
    const said = await Promise.all(Array.from({ length: 20 }, () => guess()));
    const counted = said.map((each) => (each.result === "wrong-pin" ? each.triesLeft : each.result)).sort();
    expect(counted).toEqual([1, 2, 3, 4, ...Array(16).fill("pin-locked")]);
    expect(await listLinks(meeting.id)).toMatchObject([{ tries: 5 }]);
    expect(
      await db.auditEntry.count({ where: { did: "door.mistype-pin", nounId: (await listLinks(meeting.id))[0]?.id } }),
    ).toBe(5);
  });

  it("is not tried on and on from one address over many links", async () => {
    const { link } = await aLink();
    const ask = () => openLink(nobody(), { link: `${link}x`, pin: "1", browser: "", address: "10.3.0.1" });
    for (let tries = 0; tries < 100; tries++) await ask();
    expect(await ask()).toMatchObject({ result: "too-many-requests" });
  });
});

describe("a member's own phone", () => {
  it("is paired for three days, and no longer than the member may stand at the door", async () => {
    const meeting = await aHeldMeeting();
    const { municipalityId, id: meetingId } = meeting;
    const userId = await aUser({
      role: "initiative-member",
      municipalityId,
      villageId: meeting.municipality.villages[0]?.id,
    });
    const by = { userId, name: "Жыпара Бекова" };
    const paired = done(await pairDevice({ ...ctx(), by }, { meetingId, municipalityId, browser: "Chrome" }));
    expect(await findHolder(paired.token, FRIDAY)).toMatchObject({
      holder: { byId: userId, name: "Жыпара Бекова", isBorrowed: false },
    });
    expect([await standingOf(paired.token, 72 * 60 - 1), await standingOf(paired.token, 72 * 60)]).toEqual([
      "good",
      "link-expired",
    ]);
    const at = new Date(FRIDAY.epochMilliseconds);
    await db.user.update({ where: { id: userId }, data: { disabledAt: at } });
    expect(await standingOf(paired.token)).toBe("device-revoked");
    await db.user.update({ where: { id: userId }, data: { disabledAt: null } });
    await db.grant.updateMany({ where: { userId }, data: { withdrawnAt: at } });
    expect(await standingOf(paired.token)).toBe("device-revoked");
  });
});

it("a link made by command comes with a phone", async () => {
  const meeting = await aHeldMeeting();
  const phone = await aPhone(meeting);
  expect(await standingOf(phone.token)).toBe("good");
  expect(phone.url).toMatch(/\/ky\/door#link=[0-9a-f-]{36}\.[\w-]{43}$/);
  expect(phone.pin).toMatch(/^\d{6}$/);
});
