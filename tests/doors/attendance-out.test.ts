import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPen, aPhone, type Phone as Borrowed } from "../factories/door";
import { postEvents } from "./attack/phone";
import { openDoors } from "./ground";
import { aPersonStanding } from "./standings";
import { held } from "./table/meetings";

/** Names as somebody would give them who wants more than to be written down. */
const NAMES = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  '=HYPERLINK("http://example.kg";"x")',
  "+996555010203",
  "-2+3",
  "@SUM(A1)",
  'Асанова "Айгүл"; экинчи',
];

let doors: Awaited<ReturnType<typeof openDoors>>;
let phone: Borrowed;
let cookie: string;

beforeAll(async () => {
  doors = await openDoors();
  phone = await aPhone(await held(doors.ground));
  cookie = (await aPersonStanding("specialist", "own", doors.ground))?.cookie ?? "";
  const pen = aPen(phone);
  const { answer } = await postEvents(
    doors.app.address,
    phone,
    NAMES.map((name) => pen.walkedIn(name)),
  );
  expect(answer.results.map(({ result }) => result)).toEqual(NAMES.map(() => "stored"));
});
afterAll(() => doors?.shut());

const get = (path: string) => fetch(`${doors.app.address}${path}`, { headers: { cookie } });

describe("names that were given at the door", () => {
  it.each(["", "/door", "/hall", "/roster", "/minutes"])(
    "are only names on the page of the meeting%s",
    async (rest) => {
      const answer = await get(`/ru/assemblies/${phone.meetingId}${rest}`);
      expect(answer.status).toBe(200);
      const html = await answer.text();
      for (const markup of ["<img src=x", "<script>alert", "<svg onload", 'href="javascript'])
        expect(html).not.toContain(markup);
    },
  );

  it("are only names in the spreadsheet, all of them", async () => {
    const answer = await get(`/ru/assemblies/${phone.meetingId}/door/attendance.csv`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    const text = await answer.text();
    const cells = text.replace(/^\ufeff/, "").split(/;|\r\n/);
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    for (const name of NAMES) expect(text).toContain(name.replaceAll('"', '""'));
  });
});

it("many who watch at once keep nobody out, and are forgotten when they go", async () => {
  const { hostname, port } = new URL(doors.app.address);
  const path = `/api/v1/attendance/${phone.meetingId}/live`;
  const lines = await Promise.all(
    Array.from(
      { length: 300 },
      () =>
        new Promise<{ told: string; hangUp(): void }>((resolve, reject) => {
          const line = request({ hostname, port, path, headers: { cookie }, agent: false }, (answer) => {
            answer.once("data", (told) => resolve({ told: String(told), hangUp: () => line.destroy() }));
          });
          line.on("error", reject);
          line.end();
        }),
    ),
  );
  for (const { told } of lines) expect(told).toMatch(/^(retry|data):/);
  expect((await get(`/ru/assemblies/${phone.meetingId}`)).status).toBe(200);
  const [event] = [aPen(phone).write({ kind: "tally", tally: { women: 1, men: 1, youth: 0 } })];
  expect((await postEvents(doors.app.address, phone, [event])).status).toBe(200);
  for (const { hangUp } of lines) hangUp();
  expect((await get(path.concat("?once=1"))).status).toBe(200);
});
