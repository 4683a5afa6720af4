import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { write } from "@/lib/platform/db/write";
import { done } from "@/lib/platform/outcome";
import { checkChains } from "@/scripts/audit-check";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";
import { runTypeScript } from "./run-program";

const ROWS = 2500;
let archa: string;
let kenesh: string;

const entry = (municipalityId: string, n: number) => ({
  ...{ noun: "thing", id: String(n), municipalityId },
  ...{
    before: n % 2 ? undefined : { ky: "Мурункусу: ң ө ү", n: 0.5 },
    after: { ky: 'Кийинкиси "x"\n', list: [n, null] },
  },
});

beforeAll(async () => {
  archa = (await aMunicipality()).id;
  kenesh = (await aMunicipality()).id;
  await write(aContext(), async (_, log) => {
    for (const id of [archa, kenesh]) await log(entry(id, 1));
    await log({ noun: "thing", id: "1" });
    return done(null);
  });
  // More rows than the check holds at once.
  await db.$executeRaw`
    INSERT INTO audit_entry (chain, municipality_id, at, by_name, did, noun, noun_id, after)
    SELECT ${archa}, ${archa}::uuid, now(), 'Айгүл', 'tests.write', 'thing', n::text, jsonb_build_object('n', n)
    FROM generate_series(2, ${ROWS}) n`;
});

async function check() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return await Array.fromAsync(checkChains(client));
  } finally {
    await client.end();
  }
}

const brokenOnes = async () => (await check()).filter(({ broken }) => broken);

/** What somebody with the database in their hands could do. */
async function tamper(sql: string, ...values: unknown[]): Promise<void> {
  await db.$executeRawUnsafe("ALTER TABLE audit_entry DISABLE TRIGGER USER");
  await db.$executeRawUnsafe(sql, ...values);
  await db.$executeRawUnsafe("ALTER TABLE audit_entry ENABLE TRIGGER USER");
}

const run = () => runTypeScript("scripts/audit-check.ts");

describe("the audit check", () => {
  it("walks every chain to its end", async () => {
    const chains = await check();
    expect(new Map(chains.map(({ chain, rows }) => [chain, rows]))).toEqual(
      new Map([
        [archa, ROWS],
        [kenesh, 1],
        ["platform", 1],
      ]),
    );
    expect(chains.filter(({ broken }) => broken)).toEqual([]);
    expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining("3 chains, all whole.") });
  });

  it("finds a row whose content was altered, and names the first one", async () => {
    await tamper(`UPDATE audit_entry SET after = '{"n": 0}' WHERE chain = $1 AND seq IN (1300, 1400)`, archa);
    expect(await brokenOnes()).toMatchObject([{ chain: archa, rows: 1299, broken: { seq: 1300, why: "altered" } }]);
    const told = await run();
    expect(told.code).toBe(1);
    expect(told.stderr).toMatch(/BROKEN .*row 1300/);
    expect(told.stdout).toContain("1 of 3 chains are broken.");
  });

  it("finds a row that was altered together with its digest", async () => {
    await tamper(
      "UPDATE audit_entry e SET did = 'other', hash = audit_digest(ROW(e.id, e.chain, e.seq, e.municipality_id, e.at, e.by_id, e.by_name, 'other', e.noun, e.noun_id, e.before, e.after, e.prev_hash, e.hash)::audit_entry) WHERE chain = $1 AND seq = 700",
      archa,
    );
    expect(await brokenOnes()).toMatchObject([{ chain: archa, broken: { seq: 701, why: "unlinked" } }]);
  });

  it("finds a missing row", async () => {
    await tamper("DELETE FROM audit_entry WHERE chain = $1 AND seq = 300", archa);
    expect(await brokenOnes()).toMatchObject([{ chain: archa, broken: { seq: 301, why: "gap" } }]);
  });

  it("finds a row that was given to another municipality", async () => {
    await tamper("UPDATE audit_entry SET municipality_id = $1::uuid WHERE chain = $2", archa, kenesh);
    expect(await brokenOnes()).toContainEqual(
      expect.objectContaining({ chain: kenesh, broken: { seq: 1, why: "foreign" } }),
    );
  });
});
