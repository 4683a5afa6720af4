import pg from "pg";
import { checkChains } from "@/scripts/audit-check";
import type { RunningApp } from "../../running-app/app-server";

/** What the server prints when something broke: our own log lines, Next's, and Node's. */
const BROKEN = /"level":"error"|⨯|unhandled|Error: |TypeError|RangeError|digest/i;

/** Reads what the server printed since the last look: lines that speak of something broken. */
export function watch(app: Pick<RunningApp, "printed">): () => string[] {
  let seen = app.printed().length;
  return () => {
    const all = app.printed();
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh.split("\n").filter((line) => BROKEN.test(line));
  };
}

/** The chains of the audit log that are not whole. */
export async function brokenChains(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const broken: string[] = [];
  try {
    for await (const chain of checkChains(client))
      if (chain.broken) broken.push(`${chain.chain} at ${chain.broken.seq}`);
  } finally {
    await client.end();
  }
  return broken;
}
