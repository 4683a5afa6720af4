import { describe, expect, it } from "vitest";
import { isPassword } from "@/lib/platform/auth/password";
import { db } from "@/lib/platform/db/client";
import { runTypeScript } from "./run-program";

const create = (args: string[], password = "") =>
  runTypeScript("scripts/account-create.ts", args, { ACCOUNT_PASSWORD: password });
const WHO = ["--email", "Aigul@Example.org", "--name", "Айгүл Осмонова"];

const find = () =>
  db.user.findUniqueOrThrow({ where: { email: "aigul@example.org" }, include: { grants: true, sessions: true } });

describe("npm run account:create", () => {
  it("makes an administrator and shows the password once", async () => {
    const { code, stdout } = await create(WHO);
    expect(code).toBe(0);
    const [, password = ""] = stdout.match(/password (\S+)/) ?? [];
    const { passwordHash, grants, locale, name } = await find();
    expect(await isPassword(password, passwordHash)).toBe(true);
    expect(grants).toMatchObject([{ role: "administrator", municipalityId: null, withdrawnAt: null }]);
    expect([locale, name]).toEqual(["ky", "Айгүл Осмонова"]);
  });

  it("gives somebody who is locked out a new password, and makes nobody twice", async () => {
    const before = await find();
    const { code, stdout } = await create([...WHO, "--role", "administrator"], "көк асман, ак булут 7");
    expect(code).toBe(0);
    expect(stdout).not.toContain("көк асман");
    const after = await find();
    expect(after.id).toBe(before.id);
    expect(after.grants).toHaveLength(1);
    expect(await isPassword("көк асман, ак булут 7", after.passwordHash)).toBe(true);
  });

  it.each([
    ["no address", ["--name", "Айгүл"], "--email"],
    ["no name", ["--email", "b@example.org"], "--name"],
    ["another role", [...WHO, "--role", "specialist"], "invited in the app"],
    ["another language", [...WHO, "--locale", "de"], "--locale"],
    ["an unknown option", [...WHO, "--admin"], "--admin"],
  ])("refuses %s", async (_, args, told) => {
    const { code, stderr } = await create(args);
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).toContain("npm run account:create --");
  });

  it("refuses a password that anybody could guess", async () => {
    expect(await create(WHO, "1234567890")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("ACCOUNT_PASSWORD"),
    });
  });
});
