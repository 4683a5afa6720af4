import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fullMeeting } from "../factories/full-meeting";
import { FRIDAY } from "../factories/minutes";
import { type RunningApp, SESSION_SECRET, startApp } from "../running-app/app-server";
import { leaveScene, type Scene, setScene } from "../running-app/scene";

/** What fits into the first ten packets of a connection: one round trip. */
const ONE_ROUND_TRIP = 14 * 1024;
const LOCALES = ["ky", "ru", "en"] as const;

let app: RunningApp;
let scene: Scene;
let full: { code: string };

beforeAll(async () => {
  app = await startApp();
  Object.assign(process.env, {
    DATABASE_URL: app.databaseUrl,
    NEXTAUTH_SECRET: SESSION_SECRET,
    PUBLIC_URL: app.address,
  });
  app.setClock(FRIDAY);
  scene = await setScene();
  full = await fullMeeting(scene.municipality);
});

afterAll(async () => {
  await leaveScene();
  await app?.stop();
});

type Wire = { status: number; head: string; headers: http.IncomingHttpHeaders; bytes: number };

/** One request as it goes over the wire: status line, headers and the body as sent, still compressed. */
function onTheWire(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const asked = http.request(
      `${app.address}${path}`,
      { method, headers: { "accept-encoding": "gzip", ...headers } },
      (answer) => {
        let body = 0;
        answer.on("data", (chunk: Buffer) => {
          body += chunk.length;
        });
        answer.on("end", () => {
          const lines = answer.rawHeaders.map((text, at) => (at % 2 ? `${text}\r\n` : `${text}: `)).join("");
          const head = `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines}\r\n`;
          resolve({
            status: answer.statusCode ?? 0,
            head,
            headers: answer.headers,
            bytes: Buffer.byteLength(head) + body,
          });
        });
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

const page = async (path: string) => (await fetch(`${app.address}${path}`)).text();

/** What a browser would fetch before it shows a page: nothing may hold up the text. (The icon of the tab comes after.) */
function fetchedBy(html: string): string[] {
  const scripts = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
  const links = html.match(/<link[^>]+rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g) ?? [];
  const frames = html.match(/<(?:iframe|object|embed|video|audio)\b[^>]*>/g) ?? [];
  const styles = html.match(/@import|@font-face|url\((?!["']?data:)[^)]*\)/g) ?? [];
  return [...scripts, ...links, ...frames, ...styles];
}

describe("the public page of a meeting with ten items, decisions and replies", () => {
  it.each(LOCALES)("comes in one round trip in %s, headers and all", async (locale) => {
    const path = `/${locale}/m/${full.code}`;
    const html = await page(path);
    expect(html.match(/<html lang="(\w+)"/)?.[1]).toBe(locale);
    for (const words of ["10-маселе", "01-12/34", "02-7/11"]) expect(html).toContain(words);
    const { status, bytes, headers } = await onTheWire(path);
    expect({ status, encoding: headers["content-encoding"] }).toEqual({ status: 200, encoding: "gzip" });
    console.info(`${path}: ${bytes} bytes on the wire, ${Buffer.byteLength(html)} as text`);
    expect(bytes).toBeLessThanOrEqual(ONE_ROUND_TRIP);
  });

  it("needs nothing else to be read: no script, no style sheet, no font", async () => {
    const html = await page(`/ky/m/${full.code}`);
    expect(fetchedBy(html)).toEqual([]);
    expect(
      fetchedBy('<script src="a.js"></script><link rel="preload" href="x"><style>@font-face{}</style>'),
    ).toHaveLength(3);
    expect(html).toContain("<style>");
  });

  it("is written in UTF-8 letters, not in escapes", async () => {
    const { headers } = await onTheWire(`/ky/m/${full.code}`);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    const html = await page(`/ky/m/${full.code}`);
    expect(html).toMatch(/<meta charSet="utf-8"/i);
    expect(html).toMatch(/[ңөүҢӨҮ]/);
    expect(html).not.toMatch(/&#x?[0-9a-f]{3,};|�/i);
  });

  it("is not sent again to who has it", async () => {
    const path = `/ru/m/${full.code}`;
    const { headers } = await onTheWire(path);
    const again = await onTheWire(path, { "if-none-match": String(headers.etag) });
    expect({ status: again.status, etag: again.headers.etag }).toEqual({ status: 304, etag: headers.etag });
    expect(again.bytes).toBeLessThan(1200);
    expect((await onTheWire(path, { "if-none-match": 'W/"another"' })).status).toBe(200);
  });

  it("answers HEAD with the same headers and no body", async () => {
    const path = `/ky/m/${full.code}`;
    const [get, head] = [await onTheWire(path), await onTheWire(path, {}, "HEAD")];
    expect({ status: head.status, etag: head.headers.etag }).toEqual({ status: 200, etag: get.headers.etag });
    expect(head.bytes).toBe(Buffer.byteLength(head.head));
  });

  it.each(LOCALES)("has a card for messengers in %s", async (locale) => {
    const html = await page(`/${locale}/m/${full.code}`);
    const meta = (name: string) =>
      html.match(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`))?.[1] ?? "";
    expect(meta("og:title")).toMatch(/\S/);
    expect(meta("og:description")).toMatch(/2026/);
    expect(meta("og:url")).toBe(`${app.address}/${locale}/m/${full.code}`);
    expect(meta("twitter:card")).toBe("summary_large_image");
    const picture = await fetch(meta("og:image"));
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(300_000);
  });
});

/** What a phone at the door waits for before its first screen, packed: some eight seconds at 50 kbit/s. */
const FIRST_OPENING = 45 * 1024;

describe("the door page", () => {
  it.each(LOCALES)("opens for the first time with little in %s", async (locale) => {
    const html = await page(`/${locale}/door`);
    const files = [...html.matchAll(/(?:src|href)="(\/door\/[^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
    expect(files.length).toBeGreaterThan(1);
    const sizes = await Promise.all(
      [`/${locale}/door`, ...files].map(async (path) => {
        const { bytes, head } = await onTheWire(path);
        return bytes - Buffer.byteLength(head);
      }),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.info(`/${locale}/door: ${bytes} bytes, packed: ${sizes.join(" + ")}`);
    expect(bytes).toBeLessThanOrEqual(FIRST_OPENING);
  });
});

describe("the board", () => {
  it.each(LOCALES)("is as light in %s", async (locale) => {
    const html = await page(`/${locale}/board`);
    expect(fetchedBy(html)).toEqual([]);
    const { status, bytes, headers } = await onTheWire(`/${locale}/board`);
    expect(status).toBe(200);
    expect(bytes).toBeLessThanOrEqual(ONE_ROUND_TRIP);
    expect((await onTheWire(`/${locale}/board`, { "if-none-match": String(headers.etag) })).status).toBe(304);
  });
});

describe("what was not announced", () => {
  it("cannot be told from what is not there", async () => {
    const lost = async (path: string) => {
      const answer = await fetch(`${app.address}${path}`);
      return { status: answer.status, body: (await answer.text()).replaceAll(path.slice(3), "") };
    };
    const nowhere = await lost("/ky/m/ZZZZZZZZZZ");
    expect(nowhere.status).toBe(404);
    for (const stage of ["empty", "ready"] as const)
      for (const rest of ["", "/v/1"]) {
        const { code } = scene.meetings[stage];
        expect(await lost(`/ky/m/${code}${rest}`), stage).toEqual(rest ? await lost("/ky/m/ZZZZZZZZZZ/v/1") : nowhere);
      }
    for (const rest of ["/card.png", "/v/1/poster.pdf", "/protocol.pdf"]) {
      const { code } = scene.meetings.ready;
      expect((await fetch(`${app.address}/ky/m/${code}${rest}`)).status, rest).toBe(404);
    }
    expect(await page("/ky/board")).not.toContain(scene.meetings.ready.code);
  });
});
