import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it, test, vi } from "vitest";
import { GET } from "@/app/api/v1/duties/route";
import type { DutiesAnswer } from "@/lib/notice-rules/duties-answer";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { seedTheCalendar } from "@/prisma/seed/calendar";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

// There is no browser and so no cookie: nobody is signed in, and Next has nothing of its own to throw.
vi.mock("next/headers", () => ({ cookies: async () => ({ get: () => undefined }) }));
vi.mock("next/navigation", () => ({ unstable_rethrow: () => {} }));

let municipality: MadeMunicipality;

function ask(query: string): Promise<Response> {
  return GET(new Request(`http://localhost/api/v1/duties?${query}`), { params: Promise.resolve({}) });
}

async function answer(query: string): Promise<DutiesAnswer> {
  const response = await ask(query);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  return response.json();
}

const dutyIn = ({ duties }: DutiesAnswer, name: string) => duties.find(({ duty }) => duty === name);
const ASSEMBLY = "kind=village-assembly&startsAt=2017-11-09T09:30:00%2B06:00";
const HEARING = "kind=budget-hearing&startsAt=2026-06-01T10:00:00%2B06:00";

async function sayInCharter(amount: number, validFrom: string, withdrawnAt?: Date) {
  const values = { kind: "village-assembly", duty: "announce", unit: "cd", clause: "24", enteredByName: "Айнура" };
  await db.charterValue.create({
    data: {
      ...{ ...values, amount, municipalityId: municipality.id, validFrom: toDateColumn(validFrom) },
      ...{ enteredById: "0192e4a0-0000-7000-8000-000000000001", enteredAt: new Date(), withdrawnAt },
    },
  });
}

beforeAll(async () => {
  process.env.CLOCK_FILE = path.join(await mkdtemp(path.join(tmpdir(), "duties-")), "now");
  await writeFile(process.env.CLOCK_FILE, "2026-05-20T19:30:00Z");
  await seedTheCalendar(aContext());
  municipality = await aMunicipality();
  await sayInCharter(10, "2026-01-01");
  await sayInCharter(99, "2026-02-01", new Date());
});

describe("the worked examples", () => {
  test.each([
    [ASSEMBLY, "announce", { amount: 7, unit: "cd", basis: "default", dueOn: "2017-11-02" }],
    [`${ASSEMBLY}&set=announce:5wd`, "announce", { basis: "charter", dueOn: "2017-11-01" }],
    [`${ASSEMBLY}&set=announce:72h`, "announce", { unit: "h", dueAt: "2017-11-06T09:30:00+06:00" }],
    [`${ASSEMBLY}&endedAt=2017-11-09T12:10:00%2B06:00`, "sign-minutes", { dueOn: "2017-11-16" }],
    [`${ASSEMBLY}&endedAt=2017-11-09T12:10:00%2B06:00`, "tell-results", { dueOn: "2017-11-20" }],
    [HEARING, "announce", { dueOn: "2026-05-22" }],
    [`${HEARING}&set=announce:10wd:clear`, "announce", { clear: true, dueOn: "2026-05-14" }],
    ["kind=village-assembly&startsAt=2017-11-09T09:30:00+06:00", "announce", { dueOn: "2017-11-02" }],
  ])("%s: %s", async (query, duty, expected) => expect(dutyIn(await answer(query), duty)).toMatchObject(expected));
});

describe("today", () => {
  it("is the clock's day in the zone, where it is already the 21st", async () => {
    const given = await answer(HEARING);
    expect(given).toMatchObject({ today: "2026-05-21", earliestDay: "2026-05-31", zone: "Asia/Bishkek" });
    expect(dutyIn(given, "announce")).toMatchObject({ verdict: "due-soon" });
  });

  it("can be told", async () => {
    expect(dutyIn(await answer(`${HEARING}&today=2026-05-23`), "announce")?.verdict).toBe("missed");
  });
});

describe("a municipality", () => {
  it("answers by its charter, without what was withdrawn", async () => {
    const given = await answer(
      `kind=village-assembly&startsAt=2026-11-26T14:00:00%2B06:00&municipality=${municipality.soate}`,
    );
    expect(dutyIn(given, "announce")).toMatchObject({
      amount: 10,
      clause: "24",
      basis: "charter",
      dueOn: "2026-11-16",
    });
  });

  it("has its own zone", async () => {
    const other = await aMunicipality();
    await db.municipality.update({ where: { id: other.id }, data: { timeZone: "Asia/Tokyo" } });
    const given = await answer(`${ASSEMBLY}&set=announce:72h&municipality=${other.soate}`);
    expect(given.zone).toBe("Asia/Tokyo");
    expect(dutyIn(given, "announce")).toMatchObject({ dueAt: "2017-11-06T12:30:00+09:00" });
  });
});

describe("what cannot be read", () => {
  test.each([
    ["", ["kind required", "startsAt required"]],
    ["kind=seminar&startsAt=tomorrow", ["kind unknown-kind", "startsAt not-an-instant"]],
    [`${ASSEMBLY}&municipality=41799999999999`, ["municipality unknown-municipality"]],
    [`${ASSEMBLY}&municipality=%00`, ["municipality not-a-soate"]],
    [`${ASSEMBLY}&set=announce:9999wd`, ["set amount-out-of-range"]],
    [`${ASSEMBLY}&set=%E0%A4%A&x=%27%3B--`, ["x unknown-parameter", "set not-a-setting"]],
    [`${ASSEMBLY}&today=2017-11-01&today=2017-11-02`, ["today repeated"]],
    ["kind=kurultai&startsAt=1990-01-01T00:00:00%2B14:00", ["kind kind-not-in-force"]],
    [`${ASSEMBLY}&__proto__=1`, ["__proto__ unknown-parameter"]],
  ])("%s", async (query, errors) => {
    const response = await ask(query);
    const body = await response.json();
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(body).toMatchObject({ type: "about:blank", title: "Bad request", status: 400, reason: "invalid-input" });
    expect(body.errors.map(({ field, code }: Record<string, string>) => `${field} ${code}`)).toEqual(errors);
    expect(body.detail).toContain(errors[0]?.replace(" ", ": "));
  });
});
