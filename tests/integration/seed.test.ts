import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { dutiesOf } from "@/lib/assemblies/duties";
import { stageOf } from "@/lib/assemblies/stage";
import { findAttendance } from "@/lib/attendance/queries";
import { loadCalendar } from "@/lib/calendar/queries";
import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import { canonicalJson } from "@/lib/notices/canonical-json";
import { db } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import { viewOf } from "@/prisma/seed/demo/deeds/view";
import { checkChains } from "@/scripts/audit-check";
import { SESSION_SECRET } from "../running-app/app-server";

/** A Wednesday between two holidays, whatever day it is when this is tested. */
const TODAY = "2026-03-04";
const NOW = Temporal.Instant.from(`${TODAY}T11:00:00+06:00`);
const SCALE = 3;

const clock = path.join(mkdtempSync(path.join(tmpdir(), "jyiyn-seed-")), "clock");
writeFileSync(clock, NOW.toString());

type Round = { code: number | null; printed: string };

/** `npm run db:seed` on this database. With `until` it is killed as soon as that is true. */
async function seed(until?: () => Promise<boolean>): Promise<Round> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    DEMO: "1",
    DEMO_SCALE: String(SCALE),
    CLOCK_FILE: clock,
    NEXTAUTH_SECRET: SESSION_SECRET,
  };
  const args = ["--import", "tsx", "--conditions=react-server", "scripts/seed.ts"];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  const ended = new Promise<Round>((resolve) => child.on("close", (code) => resolve({ code, printed })));
  while (until && child.exitCode === null && !(await until())) await new Promise((resolve) => setTimeout(resolve, 50));
  if (until) child.kill("SIGKILL");
  return ended;
}

const hasAnnounced = async () => (await db.publication.count()) >= 4;

/** Meetings made for measuring. */
const BULK = { searchText: { contains: "кочо чогулушу" } };

async function meetingsOf(soate: string): Promise<AssemblyView[]> {
  const rows = await db.assembly.findMany({
    where: { municipality: { soate }, NOT: BULK },
    select: { id: true },
    orderBy: { startsAt: "asc" },
  });
  const views: AssemblyView[] = [];
  for (const { id } of rows) views.push(await viewOf(id));
  return views;
}

async function protocolOf(assemblyId: string): Promise<ProtocolContent> {
  const row = await db.minutesPublication.findFirstOrThrow({
    where: { minutes: { assemblyId } },
    orderBy: { version: "desc" },
  });
  expect(sha256(canonicalJson(row.content))).toBe(row.sha256);
  return row.content as unknown as ProtocolContent;
}

let rounds: Round[] = [];
let written = 0;

beforeAll(async () => {
  const killed = await seed(hasAnnounced);
  const finished = await seed();
  written = await db.auditEntry.count();
  rounds = [killed, finished, await seed()];
}, 600_000);

describe("the seed", () => {
  it("goes on after it was killed, and the next time finds nothing to do", async () => {
    const [killed, finished, again] = rounds;
    expect(killed?.code).toBeNull();
    expect(finished).toMatchObject({ code: 0 });
    expect(finished?.printed).toContain("Demo: meetings in bulk");
    expect(again).toEqual({ code: 0, printed: "" });
    expect(await db.auditEntry.count()).toBe(written);
    const plans = await db.auditEntry.groupBy({ by: ["nounId"], where: { did: "assemblies.plan", noun: "assembly" } });
    expect(plans).toHaveLength(19);
    expect(await db.assembly.count()).toBe(19 + 2 * 10 + 2);
    expect(await db.person.count({ where: { municipality: { soate: "41704220990000" } } })).toBe(380 + 200);
  });

  it("leaves whole chains of audit rows", async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const chains = await Array.fromAsync(checkChains(client)).finally(() => client.end());
    expect(chains).toHaveLength(5);
    expect(chains.filter(({ broken }) => broken)).toEqual([]);
  });

  it("tells Ak-Muz, 9 November 2017, half past nine in the village club", async () => {
    const [meeting] = await meetingsOf("41704220807000");
    expect(meeting).toMatchObject({ kind: "village-assembly", place: { name: { ru: "Сельский клуб" } } });
    expect(Temporal.Instant.from(meeting?.startsAt ?? "").toString()).toBe("2017-11-09T03:30:00Z");
    expect(meeting?.items.map(({ title }) => title.ru)).toEqual([
      "Итоги совместного изучения нужд сообщества",
      "План совместных действий: сроки, ответственные и средства",
      "Утверждение списка инициативной группы",
      "Утверждение списка группы совместного мониторинга и оценки (ГСМО)",
    ]);
    expect(stageOf(meeting as AssemblyView)).toBe("complete");
  });

  it("tells Kök-Jar: 345 people, 177 women, five projects", async () => {
    const [meeting] = await meetingsOf("41706242990000");
    const { attendance, items } = await protocolOf(meeting?.id ?? "");
    expect(attendance.counted).toMatchObject({ women: 177, men: 168, total: 345 });
    const options = items.flatMap((item) => item.options ?? []);
    expect(options).toHaveLength(5);
    expect(options.reduce((sum, { votes }) => sum + (votes ?? 0), 0)).toBe(345);
    expect(options.filter(({ chosen }) => chosen)).toMatchObject([{ title: { ru: "Ремонт водопровода" } }]);
    const { byPerson, named } = await findAttendance(meeting?.id ?? "");
    expect(named).toBe(attendance.named);
    expect([...byPerson.values()].filter(({ sex }) => sex === "female").length).toBeLessThanOrEqual(177);
  });

  it("tells Toguz-Toro: 32 for, 27 against, none abstained", async () => {
    const [meeting] = await meetingsOf("41703223825000");
    const { items } = await protocolOf(meeting?.id ?? "");
    expect(items.flatMap(({ votes }) => votes ?? [])).toEqual([{ for: 32, against: 27, abstained: 0 }]);
  });

  it("has every stage, something due today, something late, and something complete in Арча-Төр", async () => {
    const meetings = await meetingsOf("41704220990000");
    expect(new Set(meetings.map((meeting) => stageOf(meeting)))).toEqual(
      new Set(["draft", "announced", "cancelled", "under-way", "held", "not-held", "complete"]),
    );
    const calendar = await loadCalendar(TODAY);
    const findings = meetings.flatMap((meeting) => dutiesOf(meeting, calendar, NOW));
    const undone = findings.filter(({ verdict }) => verdict === "open" || verdict === "due-soon");
    expect(undone.filter(({ dueOn }) => dueOn === TODAY).map(({ duty }) => duty)).toContain("invite");
    const verdicts = new Set(findings.map(({ duty, verdict }) => `${duty} ${verdict}`));
    for (const expected of ["sign-minutes late", "tell-results late", "send-decisions missed", "remind waived"])
      expect(verdicts).toContain(expected);
    expect([...verdicts].some((verdict) => verdict.startsWith("announce-again "))).toBe(true);
    expect(meetings.some(({ repeatOf }) => repeatOf)).toBe(true);
  });

  it("stands at the door of a meeting under way: two phones, doubtful rows, perhaps one person twice", async () => {
    const meetings = await meetingsOf("41704220990000");
    const [meeting, ...more] = meetings.filter((each) => stageOf(each) === "under-way");
    expect(more).toEqual([]);
    const meetingId = meeting?.id ?? "";
    const { named, counted, tallies, sameWalkIns } = await findAttendance(meetingId);
    expect([named, counted.total, tallies.length, sameWalkIns.length]).toEqual([34, 34, 2, 1]);
    const devices = await db.doorDevice.findMany({ where: { meetingId }, orderBy: { id: "asc" } });
    expect(devices.map(({ linkId, waiting }) => [linkId !== null, waiting])).toEqual([
      [false, 2],
      [true, 0],
    ]);
    const waiting = await db.attendanceReview.findMany({ where: { meetingId }, orderBy: { reason: "asc" } });
    expect(waiting.map(({ reason }) => reason)).toEqual(["clock-off", "unknown-person"]);
  });

  it("speaks both languages everywhere", async () => {
    const texts = await db.$queryRaw<{ title: { ky?: string; ru?: string } }[]>`
      SELECT title FROM assembly UNION ALL SELECT title FROM agenda_item UNION ALL SELECT name FROM place
      UNION ALL SELECT text FROM decision UNION ALL SELECT text FROM reply`;
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ title }) => !title.ky || !title.ru)).toEqual([]);
  });

  it("multiplies the attendance, with meetings that every list can show", async () => {
    const bulk = await db.assembly.findMany({
      where: BULK,
      select: { id: true, startsAt: true, boardEntry: { select: { assemblyId: true } } },
    });
    expect(bulk).toHaveLength(22);
    expect(bulk.filter(({ boardEntry }) => !boardEntry)).toEqual([]);
    const held = bulk.filter(({ startsAt }) => startsAt.getTime() < NOW.epochMilliseconds);
    expect(held).toHaveLength(20);
    expect(await db.attendanceEvent.count({ where: { meetingId: { in: held.map(({ id }) => id) } } })).toBe(20 * 201);
    const strange = await db.$queryRaw`
      SELECT id FROM attendance_event WHERE substr(id::text, 15, 1) <> '7' OR substr(id::text, 20, 1) NOT IN ('8', '9', 'a', 'b')`;
    expect(strange).toEqual([]);
    const { named, counted } = await findAttendance(held[0]?.id ?? "");
    expect([named, counted.total]).toEqual([200, 200]);
    expect(stageOf(await viewOf(held[0]?.id ?? ""))).toBe("complete");
    expect((await protocolOf(held[0]?.id ?? "")).attendance.named).toBe(200);
    const parts = await db.$queryRaw`SELECT DISTINCT tableoid::regclass::text FROM attendance_event`;
    expect((parts as unknown[]).length).toBeGreaterThan(3);
  });
});
