import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askCode, signInByCode } from "@/lib/accounts/codes/commands";
import { codeLetter } from "@/lib/accounts/letters";
import { canMail, sendMail } from "@/lib/platform/mail/send-mail";
import { aUser } from "../factories/accounts";
import { aContext } from "../factories/write-context";

process.env.NEXTAUTH_SECRET ??= "a secret of thirty-two letters or more";

type Received = { to: string[]; raw: string };
const letters: Received[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      letters.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(parts).toString("utf8"),
      });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

/** The text of a letter, whatever its transfer encoding. */
function textOf({ raw }: Received): string {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const text = body.join("\n\n");
  if (/base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8");
  const bytes = text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

it("a code comes by mail through a real server, and signs in", async () => {
  expect(canMail()).toBe(true);
  const userId = await aUser({ email: "ozgoncho@example.kg" });
  const ctx = aContext({ by: null });
  const asked = await askCode(ctx, { login: { email: "ozgoncho@example.kg" }, address: "10.1.0.1" });
  if (!asked.ok || !asked.value.letter?.email) throw new Error("no letter");
  const { challenge, letter } = asked.value;
  await sendMail({ to: letter.email ?? "", ...codeLetter("ky", { code: letter.code, site: "http://localhost:3000" }) });
  expect(letters).toHaveLength(1);
  expect(letters[0]?.to).toEqual(["ozgoncho@example.kg"]);
  const text = textOf(letters[0] as Received);
  expect(text).toContain("Кирүү кодуңуз");
  const code = text.match(/\b\d{6}\b/)?.[0] ?? "";
  const signedIn = await signInByCode(ctx, { challenge, code, address: "10.1.0.1", userAgent: "test" });
  expect(signedIn).toMatchObject({ ok: true, value: { userId } });
});

it("an address cannot smuggle in another one, nor a header", async () => {
  const sneaky = "one@example.kg\r\nBcc: two@example.kg";
  await sendMail({ to: sneaky, subject: "a\r\nBcc: three@example.kg", text: "b" }).catch(() => undefined);
  for (const { to, raw } of letters.slice(1)) {
    expect(to).toHaveLength(1);
    expect(raw).not.toMatch(/^Bcc:/im);
  }
});

it("a server that is away is an error, not a silence", async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await expect(sendMail({ to: "a@example.kg", subject: "a", text: "b" })).rejects.toThrow();
});
