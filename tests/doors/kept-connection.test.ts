import net from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aPen, aPhone, type Phone } from "../factories/door";
import { openDoors } from "./ground";
import { held } from "./table/meetings";

let doors: Awaited<ReturnType<typeof openDoors>>;
let phone: Phone;

beforeAll(async () => {
  doors = await openDoors();
  phone = await aPhone(await held(doors.ground));
});
afterAll(() => doors?.shut());

const MEGABYTE = 1024 * 1024;

function head(more: string[]): string {
  const lines = [
    "POST /api/v1/attendance HTTP/1.1",
    "Host: localhost",
    `Authorization: Bearer ${phone.token}`,
    ...more,
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** A body of which nobody told the length, in pieces of 64 KB. */
function chunked(bytes: number): Buffer {
  const piece = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(65_536, 120), Buffer.from("\r\n")]);
  return Buffer.concat([...Array.from({ length: bytes / 65_536 }, () => piece), Buffer.from("0\r\n\r\n")]);
}

/** One connection that is kept: what it is sent, and what was answered by the time that `until` matches or it is closed. */
function onOneConnection() {
  const { hostname, port } = new URL(doors.app.address);
  const socket = net.connect(Number(port), hostname);
  let answered = "";
  let isClosed = false;
  let look = () => {};
  socket.on("data", (bytes) => {
    answered += bytes;
    look();
  });
  socket.on("error", () => {}); // it is told as closed
  socket.on("close", () => {
    isClosed = true;
    look();
  });
  const answer = (until: RegExp) =>
    new Promise<{ answered: string; isClosed: boolean }>((resolve) => {
      look = () => {
        if (!until.test(answered) && !isClosed) return;
        resolve({ answered, isClosed });
        answered = "";
      };
      look();
    });
  return { send: (...parts: (string | Buffer)[]) => parts.forEach((part) => void socket.write(part)), answer, socket };
}

it("answers the next request of a connection after too long a body without an end", async () => {
  const { send, answer, socket } = onOneConnection();
  send(head(["Transfer-Encoding: chunked"]), chunked(1.5 * MEGABYTE));
  const first = await answer(/too-large/);
  expect([first.isClosed, first.answered]).toEqual([false, expect.stringMatching(/^HTTP\/1\.1 413 /)]);
  const body = JSON.stringify({ deviceId: phone.deviceId, events: [aPen(phone).walkedIn()] });
  send(head([`Content-Length: ${Buffer.byteLength(body)}`]), body);
  expect((await answer(/"result":/)).answered).toContain('"result":"stored"');
  socket.destroy();
});

it("answers the next request after too long a body that told its length", async () => {
  const { send, answer, socket } = onOneConnection();
  send(head([`Content-Length: ${3 * MEGABYTE}`]), Buffer.alloc(3 * MEGABYTE, 120));
  expect((await answer(/too-large/)).answered).toMatch(/^HTTP\/1\.1 413 /);
  send(head(["Content-Length: 13"]), '{"events":[]}');
  expect((await answer(/serverAt/)).answered).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
});

it("hangs up on a body that does not end", async () => {
  const { send, answer, socket } = onOneConnection();
  send(head(["Transfer-Encoding: chunked"]), chunked(20 * MEGABYTE).subarray(0, -5));
  const { answered, isClosed } = await answer(/never/);
  expect(isClosed).toBe(true);
  // Whoever goes on sending may lose the answer with the connection.
  if (answered) expect(answered).toMatch(/^HTTP\/1\.1 413 [\s\S]*\r\nconnection: close\r\n/i);
  socket.destroy();
});
