import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findHolder } from "@/lib/attendance/devices/queries";
import { openLink } from "@/lib/attendance/links/commands";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { DEMO_PLACES } from "@/prisma/seed/demo/accounts";
import { anAssembly } from "../factories/assemblies";
import { aHeldMeeting, aMeeting } from "../factories/minutes";
import { aMunicipality } from "../factories/territories";
import { SESSION_SECRET } from "../running-app/app-server";
import { runProgram, runTypeScript } from "./run-program";

process.env.NEXTAUTH_SECRET ??= SESSION_SECRET;

const run = (...args: string[]) =>
  runTypeScript("scripts/door-link.ts", args, {
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? "",
    PUBLIC_URL: "https://jyiyn.example",
  });

describe("a link by command", () => {
  it("prints one object whose token, link and PIN are good", async () => {
    const { id } = await aHeldMeeting();
    const { code, stdout, stderr } = await run("--meeting", id, "--hours", "2", "--label", "Мектеп");
    expect([code, stderr, stdout.trim().split("\n").length]).toEqual([0, "", 1]);
    const made = JSON.parse(stdout);
    expect(Object.keys(made)).toEqual(["meetingId", "url", "pin", "deviceId", "token"]);
    const { url, pin, deviceId, token } = made;
    expect([made.meetingId, pin]).toEqual([id, expect.stringMatching(/^\d{6}$/)]);
    expect(url).toMatch(/^https:\/\/jyiyn\.example\/ky\/door#link=/);
    expect(await findHolder(token, now())).toMatchObject({ holder: { deviceId, meetingId: id, name: "Мектеп" } });
    const ctx = { by: null, now: now(), did: "tests.open" };
    const link = url.split("#link=")[1];
    expect(await openLink(ctx, { link, pin, browser: "", address: "10.9.0.1" })).toMatchObject({ result: "opened" });
  });

  it("leads to where the app was last started with these data, unless told otherwise", async () => {
    const { id } = await aHeldMeeting();
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), "jyiyn-"));
    writeFileSync(path.join(DATA_DIR, "address"), "http://localhost:3177");
    const urlWith = async (env: Record<string, string>) => {
      const args = ["scripts/with-database.mjs", "scripts/door-link.ts", "--meeting", id];
      const { stdout } = await runProgram(args, { DATA_DIR, DATABASE_URL: process.env.DATABASE_URL ?? "", ...env });
      return JSON.parse(stdout).url;
    };
    expect(await urlWith({})).toMatch(/^http:\/\/localhost:3177\/ky\/door#/);
    expect(await urlWith({ PORT: "3200" })).toMatch(/^http:\/\/localhost:3200\//);
    expect(await urlWith({ PUBLIC_URL: "https://jyiyn.example" })).toMatch(/^https:\/\/jyiyn\.example\//);
  });

  it("finds the meeting of the demonstration that is under way, and never another municipality's", async () => {
    await aHeldMeeting();
    expect(await run("--meeting", "demo")).toMatchObject({ code: 1, stdout: "" });
    const municipality = await aMunicipality();
    await db.municipality.update({ where: { id: municipality.id }, data: { soate: DEMO_PLACES["archa-tor"] } });
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const [today, begun] = [await anAssembly({ municipality, startsAt: soon }), await aMeeting({ municipality })];
    expect(JSON.parse((await run("--meeting", "demo")).stdout).meetingId).toBe(today.id);
    const { id: assemblyId, municipalityId } = begun;
    const by = { byId: assemblyId, byName: "Айгүл Осмонова", at: new Date() };
    await db.holding.create({ data: { assemblyId, municipalityId, startedAt: new Date(), ...by } });
    expect(JSON.parse((await run("--meeting", "demo")).stdout).meetingId).toBe(assemblyId);
  });

  it.each([
    ["no meeting", []],
    ["a meeting that is no id", ["--meeting", "x"]],
    ["a meeting that is not there", ["--meeting", "01930000-0000-7000-8000-000000000001"]],
    ["hours in words", ["--meeting", "demo", "--hours", "many"]],
    ["no hours at all", ["--meeting", "demo", "--hours", "0"]],
    ["more hours than a week", ["--meeting", "demo", "--hours", "169"]],
    ["an empty label", ["--meeting", "demo", "--label", " "]],
    ["something unknown", ["--meeting", "demo", "--days", "1"]],
  ])("says what is wrong with %s", async (_, args) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("npm run --silent door:link");
  });
});
