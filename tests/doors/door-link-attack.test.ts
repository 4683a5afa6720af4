import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aPhone, type Phone } from "../factories/door";
import { FRIDAY } from "../factories/minutes";
import { sendBytes } from "./attack/phone";
import { openDoors } from "./ground";
import { held } from "./table/meetings";

let doors: Awaited<ReturnType<typeof openDoors>>;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors?.shut());

const linkOf = ({ url }: Phone) => decodeURIComponent(new URL(url).hash.replace("#link=", ""));
let asked = 0;

/** Each guess from another address, so that only the link itself can stop it. */
async function open(link: unknown, pin: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  asked += 1;
  const headers = { "content-type": "application/json", "x-forwarded-for": `198.51.${asked >> 8}.${asked & 255}` };
  const told = await sendBytes(doors.app.address, "/api/v1/door/open", {
    headers,
    body: JSON.stringify({ link, pin }),
  });
  return { status: told.status, body: JSON.parse(told.body) };
}
const wrong = (pin: string, by = 1) => String((Number(pin) + by) % 1_000_000).padStart(6, "0");
const devices = (meetingId: string) => db.doorDevice.count({ where: { meetingId } });

describe("a PIN that is guessed", () => {
  it("is not found by forty guesses sent together: five count, then the right one waits too", async () => {
    const phone = await aPhone(await held(doors.ground));
    const before = await devices(phone.meetingId);
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, n) => open(linkOf(phone), wrong(phone.pin, n + 1))),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(4);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(36);
    expect((await open(linkOf(phone), phone.pin)).status).toBe(429);
    expect((await db.doorLink.findFirstOrThrow({ where: { meetingId: phone.meetingId } })).tries).toBe(5);
    expect(await devices(phone.meetingId)).toBe(before);
  });

  it("ends the link after twenty in all, however long one waits between them; phones that are in stay in", async () => {
    const phone = await aPhone(await held(doors.ground));
    for (let round = 0; round < 4; round++) {
      doors.app.setClock(FRIDAY.add({ minutes: 20 * round }));
      for (let n = 1; n <= 5; n++) await open(linkOf(phone), wrong(phone.pin, 5 * round + n));
    }
    doors.app.setClock(FRIDAY.add({ hours: 3 }));
    expect(await open(linkOf(phone), phone.pin)).toMatchObject({ status: 410, body: { reason: "link-revoked" } });
    const headers = { authorization: `Bearer ${phone.token}` };
    const body = JSON.stringify({ deviceId: phone.deviceId, events: [] });
    expect((await sendBytes(doors.app.address, "/api/v1/attendance", { headers, body })).status).toBe(200);
    doors.app.setClock(FRIDAY);
  });

  it("is of no use without the link's secret, and a wrong secret tells nothing of the link", async () => {
    const phone = await aPhone(await held(doors.ground));
    const [id = "", secret = ""] = linkOf(phone).split(".");
    const other = secret.startsWith("A") ? `B${secret.slice(1)}` : `A${secret.slice(1)}`;
    for (const link of [`${id}.${other}`, `${crypto.randomUUID()}.${secret}`, id, secret, "", `${id}.`, `.${secret}`])
      expect(await open(link, phone.pin), link).toMatchObject({
        body: { reason: expect.stringMatching(/link-unknown|invalid/) },
      });
    expect((await db.doorLink.findFirstOrThrow({ where: { meetingId: phone.meetingId } })).tries).toBe(0);
  });

  it.each([
    null,
    12,
    {},
    [],
    true,
    "",
    "12345",
    "1234567",
    "' OR '1'='1",
    "１２３４５６",
    "0x1E24",
    "\u0000".repeat(6),
  ])("is no PIN: %j", async (pin) => {
    const phone = await aPhone(await held(doors.ground));
    expect((await open(linkOf(phone), pin)).status).toBeLessThan(500);
    expect(await devices(phone.meetingId)).toBe(1);
  });
});
