import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDoors } from "./ground";
import { listActions, type ServerAction } from "./server-actions";
import { aPersonStanding } from "./standings";

const ACTION = listActions().find(({ name }) => name === "lib/agendas/actions.ts#addItem") as ServerAction;
const B = "----doors";
const part = (name: string, value: string) =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const EMPTY = '{"errors":[],"values":{}}';
const END = `--${B}--\r\n`;
const form = (...parts: string[]) => parts.join("") + END;
const MULTIPART = `multipart/form-data; boundary=${B}`;
const file = (name: string) =>
  `--${B}\r\nContent-Disposition: form-data; name="_1_file"; filename="${name}"\r\n\r\nx\r\n`;

let doors: Awaited<ReturnType<typeof openDoors>>;
let cookie: string;

beforeAll(async () => {
  doors = await openDoors();
  cookie = (await aPersonStanding("specialist", "own", doors.ground))?.cookie ?? "";
});
afterAll(() => doors?.shut());

const isOurs = (status: number) => status >= 500 || status === 0;

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };

/** Sends exactly these bytes: fetch would put some of them right. */
function send({ method = "POST", path = ACTION.page, headers = {}, body = "" }: Sent): Promise<number> {
  const { hostname, port } = new URL(doors.app.address);
  const asked = { accept: "text/x-component", origin: doors.app.address, cookie, ...headers };
  const length = { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: { ...length, ...asked } }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" || error.code === "ECONNRESET" ? resolve(413) : reject(error),
    );
    sent.end(body);
  });
}

const toAction = (type: string, body: string | Buffer, id = ACTION.id): Sent => ({
  headers: { "next-action": id, "content-type": type },
  body,
});
const good = [part("_1_assemblyId", "x"), part("0", `[${EMPTY},"$K1"]`)];

const BODIES: Record<string, Sent> = {
  "nothing at all": toAction(MULTIPART, ""),
  "no end": toAction(MULTIPART, part("0", `[${EMPTY},"$K1"]`)),
  "an end in the middle of a part": toAction(MULTIPART, `${part("_1_a", "b")}--${B}\r\nContent-Dispo`),
  "another boundary": toAction("multipart/form-data; boundary=other", form(...good)),
  "no boundary": toAction("multipart/form-data", form(...good)),
  "a part without a name": toAction(MULTIPART, form(`--${B}\r\nContent-Disposition: form-data\r\n\r\nx\r\n`, ...good)),
  "a part without a head": toAction(MULTIPART, form(`--${B}\r\n\r\nx\r\n`, ...good)),
  "a file name with NUL": toAction(MULTIPART, form(file("a\u0000b.png"), ...good)),
  "a file name with a line end": toAction(MULTIPART, form(file("a\r\nb.png"), ...good)),
  "broken UTF-8 in a value": toAction(
    MULTIPART,
    Buffer.concat([
      Buffer.from(`--${B}\r\nContent-Disposition: form-data; name="_1_title.ky"\r\n\r\n`),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x00]),
      Buffer.from(`\r\n${form(...good)}`),
    ]),
  ),
  "broken UTF-8 in a name": toAction(
    MULTIPART,
    Buffer.concat([
      Buffer.from(`--${B}\r\nContent-Disposition: form-data; name="`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"\r\n\r\nx\r\n${form(...good)}`),
    ]),
  ),
  "no arguments": toAction(MULTIPART, form(part("_1_a", "b"))),
  "arguments that are no JSON": toAction(MULTIPART, form(part("0", "[[["))),
  "arguments that are no list": toAction(MULTIPART, form(part("0", '"x"'))),
  "no form among the arguments": toAction(MULTIPART, form(part("0", `[${EMPTY}]`))),
  "null as the form": toAction(MULTIPART, form(part("0", `[${EMPTY},null]`))),
  "an object as the form": toAction(MULTIPART, form(part("0", `[${EMPTY},{"get":1}]`))),
  "a missing part as the form": toAction(MULTIPART, form(part("0", `[${EMPTY},"$K9"]`))),
  "a missing reference": toAction(MULTIPART, form(part("0", `[${EMPTY},"$9"]`))),
  "a reference into a prototype": toAction(MULTIPART, form(part("0", `["$1:__proto__:then","$K1"]`), part("1", "{}"))),
  "a thenable": toAction(MULTIPART, form(part("0", '[{"then":"$1:constructor:constructor"},"$K1"]'), part("1", "{}"))),
  "a deep nest": toAction(MULTIPART, form(part("0", `${"[".repeat(20_000)}${"]".repeat(20_000)}`))),
  "many fields": toAction(MULTIPART, form(...Array.from({ length: 2000 }, (_, n) => part(`_1_f${n}`, "x")), ...good)),
  JSON: toAction("application/json", JSON.stringify([{}, {}])),
  "plain text": toAction("text/plain;charset=UTF-8", `[${EMPTY},"$K1"]`),
  "plain text that is no JSON": toAction("text/plain;charset=UTF-8", "\u0000["),
  "an urlencoded form": toAction("application/x-www-form-urlencoded", "a=b&%ff=%fe"),
  XML: toAction("text/xml", "<x/>"),
  "no content type": { headers: { "next-action": ACTION.id }, body: "x" },
  "an unknown action": toAction(MULTIPART, form(...good), "00".repeat(21)),
  "an action that is no id": toAction(MULTIPART, form(...good), "../../x"),
  "an action called by a name": toAction(MULTIPART, form(...good), "__proto__"),
  "a form without JavaScript of an unknown action": {
    headers: { "content-type": MULTIPART, accept: "text/html" },
    body: form(part("$ACTION_ID_00", ""), part("a", "b")),
  },
  "a form without JavaScript with broken references": {
    headers: { "content-type": MULTIPART, accept: "text/html" },
    body: form(part("$ACTION_REF_1", ""), part("$ACTION_1:0", "{{{"), part("$ACTION_KEY", "k")),
  },
  "a form without JavaScript that ends early": {
    headers: { "content-type": MULTIPART, accept: "text/html" },
    body: part("$ACTION_REF_1", ""),
  },
  "a form for no action": { headers: { "content-type": MULTIPART, accept: "text/html" }, body: form(part("a", "b")) },
  "an urlencoded form for a page": {
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
    body: "a=b",
  },
  "thirty megabytes": toAction(
    MULTIPART,
    Buffer.concat([
      Buffer.from(file("big.png").slice(0, -3)),
      Buffer.alloc(30 * 1024 * 1024, 120),
      Buffer.from(`\r\n${form(...good)}`),
    ]),
  ),
};

describe("a body that cannot be read is the sender's fault, never ours", () => {
  it.each(Object.entries(BODIES))("%s", async (_, sent) => {
    const status = await send(sent);
    expect(isOurs(status), `answered ${status}`).toBe(false);
  });
});

const PATHS = [
  ..."/ru/%ff%fe,/ru/m/%ff,/ru/m/%ff/v/1,/ru/board/%ff,/%ff,/%ff/board,/api/%ff,/api/auth/%ff%fe,/_next/%ff".split(","),
  ..."/ru/assemblies/%ff,/ru/people/%00,/ru/m/%00,/ru/%2e%2e/%2e%2e,/..%2f..%2fetc/passwd,//evil.example,/ru//desk".split(
    ",",
  ),
  ..."/ru/invitation/%ff,/xx/desk,/__proto__/desk,/ru/verify?of=%ff,/ru/board?page=%ff,/ru/desk?%ff".split(","),
  ..."/_next/image?url=x,/_next/data/x/ru.json,/_next/static/%ff,/favicon.ico,/.env,/ru/sign-in?next=%ff".split(","),
];

describe("an address that cannot be read", () => {
  it.each(PATHS)("%s", async (path) => {
    const status = await send({ method: "GET", path, headers: { accept: "text/html" } });
    expect(isOurs(status), `answered ${status}`).toBe(false);
  });

  it.each(["HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND"])("%s is no way to ask", async (method) => {
    for (const path of [
      "/ru/desk",
      "/ru/board",
      "/api/ready",
      "/api/auth/session",
      "/ru/assemblies/x/notice/preview",
    ]) {
      const status = await send({ method, path });
      expect(isOurs(status), `${path} answered ${status}`).toBe(false);
    }
  });

  it.each([
    "next-auth.session-token=x",
    `next-auth.session-token=${"x".repeat(3000)}`,
    "=;;;=,",
    "next-auth.session-token=%ff",
  ])("a cookie that says nothing: %s", async (broken) => {
    const status = await send({ method: "GET", path: "/ru/desk", headers: { cookie: broken } });
    expect(status).toBe(307);
  });
});
