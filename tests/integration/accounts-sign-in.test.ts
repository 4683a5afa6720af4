import { describe, expect, it } from "vitest";
import { askCode, signInByCode } from "@/lib/accounts/codes/commands";
import { signInByPassword } from "@/lib/accounts/sign-in/commands";
import { TRY_LIMITS } from "@/lib/accounts/try-limits";
import { findActor } from "@/lib/platform/auth/actor";
import { rateLimit } from "@/lib/platform/auth/rate-limit";
import { db } from "@/lib/platform/db/client";
import { aUser } from "../factories/accounts";
import { aContext, MONDAY } from "../factories/write-context";

process.env.NEXTAUTH_SECRET ??= "a secret of thirty-two letters or more";

const nobody = aContext({ by: null, did: "accounts.sign-in" });
const after = (minutes: number) => aContext({ by: null, now: MONDAY.add({ minutes }), did: "accounts.sign-in" });
const atMonday = new Date(MONDAY.epochMilliseconds);
let addresses = 0;
const browser = () => ({ address: `10.0.0.${++addresses}`, userAgent: "test" });
let phones = 0;
const newPhone = () => `+99655500${String(++phones).padStart(4, "0")}`;

describe("a password", () => {
  it("signs in by e-mail and by phone, and leaves a session and an audit row without secrets", async () => {
    const phone = newPhone();
    const id = await aUser({ email: "tort@example.kg", phone, password: "tört-tülük-mal" });
    for (const login of [{ email: "tort@example.kg" }, { phone }]) {
      const signedIn = await signInByPassword(nobody, { login, password: "tört-tülük-mal", ...browser() });
      if (!signedIn.ok) throw new Error(signedIn.reason);
      expect(await findActor(signedIn.value.sessionId, atMonday)).toMatchObject({ userId: id });
      const [row] = await db.auditEntry.findMany({ where: { nounId: signedIn.value.sessionId } });
      expect(row).toMatchObject({ did: "accounts.sign-in", byId: id, after: { userId: id, startedBy: "password" } });
    }
  });

  it("is refused alike when it is wrong, when there is no such account, when it is disabled and when it has none", async () => {
    await aUser({ email: "known@example.kg", password: "tört-tülük-mal" });
    await aUser({ email: "shut@example.kg", password: "tört-tülük-mal", disabledAt: atMonday });
    await aUser({ email: "bare@example.kg" });
    const answers = await Promise.all(
      [
        ["known@example.kg", "not-this-one"],
        ["unknown@example.kg", "tört-tülük-mal"],
        ["shut@example.kg", "tört-tülük-mal"],
        ["bare@example.kg", "nobody has this password"],
      ].map(([email = "", password = ""]) => signInByPassword(nobody, { login: { email }, password, ...browser() })),
    );
    for (const answer of answers) expect(answer).toEqual({ ok: false, reason: "wrong-password" });
  });

  it("may be tried five times from one place; elsewhere and by code the way stays open", async () => {
    const login = { email: "limited@example.kg" };
    await aUser({ ...login, password: "tört-tülük-mal" });
    const attacker = browser();
    for (let tries = 0; tries < TRY_LIMITS.passwordHere.points; tries++)
      expect(await signInByPassword(nobody, { login, password: "wrong", ...attacker })).toMatchObject({
        reason: "wrong-password",
      });
    expect(await signInByPassword(nobody, { login, password: "tört-tülük-mal", ...attacker })).toEqual({
      ok: false,
      reason: "too-many-tries",
      fill: { minutes: 5 },
    });
    expect(await signInByPassword(nobody, { login, password: "tört-tülük-mal", ...browser() })).toMatchObject({
      ok: true,
    });
    expect(await askCode(nobody, { login, address: attacker.address })).toMatchObject({ ok: true });
  });

  it("that is right does not use up tries", async () => {
    const login = { email: "often@example.kg" };
    await aUser({ ...login, password: "tört-tülük-mal" });
    const home = browser();
    for (let times = 0; times < 12; times++)
      expect(await signInByPassword(nobody, { login, password: "tört-tülük-mal", ...home })).toMatchObject({
        ok: true,
      });
  });
});

describe("a limit", () => {
  it("holds over two instances, also when all ask at once", async () => {
    const limit = { name: "two-instances", points: 10, seconds: 60 };
    const [one, two] = [rateLimit(limit), rateLimit(limit)];
    const waits = await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 ? one : two).take("somebody")));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(60);
    expect(await one.take("somebody else")).toBe(0);
    expect((await db.rateLimit.findMany({ select: { key: true } })).map(({ key }) => key).join()).not.toContain(
      "somebody",
    );
  });

  it("is over when its time is over", async () => {
    const limit = rateLimit({ name: "short", points: 1, seconds: 1 });
    expect([await limit.take("k"), await limit.take("k")]).toEqual([0, 1]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await limit.take("k")).toBe(0);
  });
});

async function aCode(email: string) {
  const asked = await askCode(nobody, { login: { email }, ...browser() });
  if (!asked.ok || !asked.value.letter) throw new Error("no code");
  return { challenge: asked.value.challenge, code: asked.value.letter.code };
}

describe("a one-time code", () => {
  it("signs in once; its digits are nowhere in the database", async () => {
    const id = await aUser({ email: "code@example.kg" });
    const given = await aCode("code@example.kg");
    const row = await db.signInCode.findUniqueOrThrow({ where: { id: given.challenge } });
    const audit = await db.auditEntry.findMany({ where: { nounId: given.challenge } });
    expect(JSON.stringify([row, audit], (_, v) => (typeof v === "bigint" ? String(v) : v))).not.toContain(given.code);
    const signedIn = await signInByCode(nobody, { ...given, ...browser() });
    expect(signedIn).toMatchObject({ ok: true, value: { userId: id } });
    expect(await signInByCode(nobody, { ...given, ...browser() })).toMatchObject({ ok: false, reason: "code-spent" });
  });

  it("typed twice at once gives one session", async () => {
    const id = await aUser({ email: "twice@example.kg" });
    const given = await aCode("twice@example.kg");
    const answers = await Promise.all([1, 2, 3].map(() => signInByCode(nobody, { ...given, ...browser() })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.userSession.count({ where: { userId: id } })).toBe(1);
  });

  it("is void after ten minutes", async () => {
    await aUser({ email: "late@example.kg" });
    const given = await aCode("late@example.kg");
    expect(await signInByCode(after(10), { ...given, ...browser() })).toMatchObject({ reason: "code-spent" });
  });

  it("is void after five wrong tries, even for the right digits", async () => {
    await aUser({ email: "guess@example.kg" });
    const given = await aCode("guess@example.kg");
    const wrong = { ...given, code: given.code === "000000" ? "000001" : "000000" };
    for (let tries = 1; tries <= 5; tries++)
      expect(await signInByCode(nobody, { ...wrong, ...browser() })).toMatchObject({ fields: { code: "code-wrong" } });
    expect(await signInByCode(nobody, { ...given, ...browser() })).toMatchObject({ reason: "code-spent" });
    expect(await db.signInCode.findUniqueOrThrow({ where: { id: given.challenge } })).toMatchObject({ tries: 5 });
  });

  it("that lets in makes the others void", async () => {
    await aUser({ email: "two@example.kg" });
    const [first, second] = [await aCode("two@example.kg"), await aCode("two@example.kg")];
    expect(await signInByCode(nobody, { ...second, ...browser() })).toMatchObject({ ok: true });
    expect(await signInByCode(nobody, { ...first, ...browser() })).toMatchObject({ reason: "code-spent" });
  });

  it("for an unknown account looks the same from outside", async () => {
    const asked = await askCode(nobody, { login: { email: "nobody@example.kg" }, ...browser() });
    if (!asked.ok) throw new Error(asked.reason);
    expect(asked.value.letter).toBeNull();
    const typed = { challenge: asked.value.challenge, code: "123456" };
    for (let tries = 1; tries <= 5; tries++)
      expect(await signInByCode(nobody, { ...typed, ...browser() })).toMatchObject({ fields: { code: "code-wrong" } });
    expect(await signInByCode(nobody, { ...typed, ...browser() })).toMatchObject({ reason: "code-spent" });
  });

  it("is sent five times an hour", async () => {
    await aUser({ email: "again@example.kg" });
    for (let times = 0; times < 5; times++) await aCode("again@example.kg");
    const sixth = await askCode(nobody, { login: { email: "again@example.kg" }, ...browser() });
    expect(sixth).toMatchObject({ reason: "too-many-tries", fill: { minutes: 60 } });
  });

  it("of a disabled account lets nobody in", async () => {
    const id = await aUser({ email: "closed@example.kg" });
    const given = await aCode("closed@example.kg");
    await db.user.update({ where: { id }, data: { disabledAt: atMonday } });
    expect(await signInByCode(nobody, { ...given, ...browser() })).toMatchObject({ reason: "code-spent" });
  });
});
