import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { FRIDAY } from "../factories/minutes";
import { analyzed, crowded, multiplied } from "../factories/multiplied";
import { type RunningApp, SESSION_SECRET, startApp } from "../running-app/app-server";
import { type CountingProxy, countingProxy, type Statement } from "../running-app/counting-proxy";
import { leaveScene, type Scene, setScene } from "../running-app/scene";
import { listScreens } from "../running-app/screens";
import { VISITS, type Visit } from "../running-app/visits";
import { askPlanner } from "./plan-scans";

type Counted = Visit & { page: string; status: number; statements: Statement[] };

let app: RunningApp;
let proxy: CountingProxy;
let busy: Scene;
let quiet: Scene;

beforeAll(async () => {
  app = await startApp({
    through: async (databaseUrl) => {
      proxy = await countingProxy(databaseUrl);
      return proxy.url;
    },
  });
  Object.assign(process.env, {
    DATABASE_URL: app.databaseUrl,
    NEXTAUTH_SECRET: SESSION_SECRET,
    PUBLIC_URL: app.address,
  });
  busy = await setScene();
  quiet = await setScene();
});

afterAll(async () => {
  await leaveScene();
  await app?.stop();
  await proxy?.close();
});

/** Looks at every page in every state, one after the other, and writes down the SQL of each. */
async function visitAll(scene: Scene, hour: number): Promise<Counted[]> {
  app.setClock(FRIDAY.add({ hours: hour })); // a page kept from the hour before is written again
  const found: Counted[] = [];
  for (const [page, visits] of Object.entries(VISITS)) {
    for (const visit of visits(scene)) {
      const headers = visit.as ? { cookie: scene.cookies[visit.as].header } : undefined;
      proxy.take();
      const response = await fetch(`${app.address}/ky${visit.path}`, {
        redirect: "manual",
        ...(headers && { headers }),
      });
      await response.text();
      found.push({ ...visit, page, status: response.status, statements: proxy.take() });
    }
  }
  return found;
}

/** 4,990 more meetings in the busy municipality, most of them long done; and 5,000 residents, colleagues. */
async function grow(): Promise<void> {
  const copies = { complete: 2400, held: 600, announced: 800, ready: 400, notHeld: 400, cancelled: 390 } as const;
  for (const [stage, count] of Object.entries(copies)) {
    await multiplied(busy.meetings[stage as keyof typeof copies], count);
  }
  await crowded(busy.meetings.underWay, 5000);
  await analyzed();
}

describe("the number of SQL statements of a page", () => {
  it("is looked at on every page of the app", () => {
    expect(Object.keys(VISITS).sort()).toEqual(listScreens());
  });

  it("is the same for 10 and for 5,000 meetings, and small", async () => {
    await visitAll(busy, 0); // opens connections, loads modules
    const few = await visitAll(busy, 1);
    await grow();
    expect(await db.assembly.count({ where: { municipalityId: busy.municipality.id } })).toBe(5000);
    const many = await visitAll(busy, 2);
    const rows = few.map((before, at) => ({ before, after: many[at] as Counted }));
    console.table(
      rows.map(({ before, after }) => ({
        page: before.path.replaceAll(/[0-9a-f-]{36}/g, "…").slice(0, 60),
        status: after.status,
        "10": before.statements.length,
        "5,000": after.statements.length,
      })),
    );
    const broken = rows.filter(({ before, after }) => before.status >= 500 || before.status !== after.status);
    expect(broken.map(({ before, after }) => `${before.path}: ${before.status}, then ${after.status}`)).toEqual([]);
    const grown = rows.filter(({ before, after }) => before.statements.length !== after.statements.length);
    expect(grown.map(({ before, after }) => `${before.path}: ${told(before)} became ${told(after)}`)).toEqual([]);
    const lavish = rows.filter(({ after }) => after.statements.length > MOST);
    expect(lavish.map(({ after }) => `${after.path}: ${told(after)}`)).toEqual([]);
  });

  it("reads no large table from end to end for a quiet municipality beside them", async () => {
    const planner = await askPlanner(app.databaseUrl);
    const asked = new Map<string, { path: string; statement: Statement }>();
    for (const { path, statements } of await visitAll(quiet, 3))
      for (const statement of statements) asked.set(statement.sql, { path, statement });
    expect(asked.size).toBeGreaterThan(30);
    const found: string[] = [];
    for (const { path, statement } of asked.values())
      for (const table of await planner.scans(statement))
        found.push(`${path}: ${table} in ${statement.sql.slice(0, SHOWN)}`);
    await planner.leave();
    expect(found).toEqual([]);
  });
});

const SHOWN = 600;

/** Signing in alone takes one; a page that needs more than this asks its questions one by one. */
const MOST = 12;

function told({ statements }: Counted): string {
  return `${statements.length} (${statements.map(({ sql }) => sql.match(/(?:FROM|INTO|UPDATE) +"?(?:public"\.")?(\w+)/i)?.[1]).join(", ")})`;
}
