// npm run db:audit: walks the audit log of every municipality and recomputes its digests. Exit code 1 when one is broken.
import pg from "pg";
import { type LinkedRow, newChain, type WalkedChain, walked } from "../lib/platform/audit-chain";

const AT_ONCE = 2000;
const WHY = {
  altered: "its content is not what was written",
  unlinked: "it does not follow the row before it",
  gap: "a row before it is missing",
  foreign: "it belongs to another municipality",
};

const ROWS = `
  SELECT chain, seq, prev_hash AS "prevHash", hash, municipality_id AS "municipalityId",
    extract(epoch FROM at)::text AS epoch, coalesce(by_id::text, '') AS "byId", by_name AS "byName", did, noun,
    noun_id AS "nounId", coalesce(before::text, '') AS before, coalesce(after::text, '') AS after
  FROM audit_entry ORDER BY chain, seq`;

/** Every chain, one after the other; of the log only one batch is in memory at a time. */
export async function* checkChains(client: pg.Client): AsyncGenerator<WalkedChain> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query(`DECLARE log NO SCROLL CURSOR FOR ${ROWS}`);
    let chain: WalkedChain | undefined;
    for (;;) {
      const { rows } = await client.query<LinkedRow>(`FETCH ${AT_ONCE} FROM log`);
      if (rows.length === 0) break;
      for (const row of rows) {
        if (chain && chain.chain !== row.chain) yield chain;
        if (chain?.chain !== row.chain) chain = newChain(row.chain);
        chain = walked(chain, row);
      }
    }
    if (chain) yield chain;
  } finally {
    await client.query("ROLLBACK");
  }
}

async function main(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: known } = await client.query("SELECT id, name->>'ky' AS name, soate FROM municipality");
    const names = new Map(known.map(({ id, name, soate }) => [id, `${soate} ${name}`]));
    let [chains, broken] = [0, 0];
    for await (const { chain, rows, head, broken: at } of checkChains(client)) {
      const name = names.get(chain) ?? chain;
      chains += 1;
      broken += at ? 1 : 0;
      if (at) console.error(`BROKEN  ${name}: row ${at.seq}: ${WHY[at.why]}`);
      else console.log(`ok      ${name}: ${rows} rows, head ${head.slice(0, 16)}`);
    }
    console.log(broken === 0 ? `${chains} chains, all whole.` : `${broken} of ${chains} chains are broken.`);
    if (broken > 0) process.exitCode = 1;
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  if (process.env.DATABASE_URL) await main(process.env.DATABASE_URL);
  else {
    console.error("DATABASE_URL is not set: run `npm run db:audit`.");
    process.exitCode = 1;
  }
}
