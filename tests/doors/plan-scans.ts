import pg from "pg";
import type { Statement } from "../running-app/counting-proxy";

/** Tables that stay small however many meetings there are: the tree of the country, its marked days, the rules. */
const SMALL = /^(oblast|rayon|municipality|village|calendar_day|charter_value|place)$/;
const BIG_FROM = 1000;

type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Parent Relationship"?: string;
  Plans?: PlanNode[];
};

/** Asks the planner how statements would run. */
export type Planner = {
  /** Tables that this statement reads from end to end: large ones as things stand, growing ones for want of an index. */
  scans(statement: Statement): Promise<string[]>;
  leave(): Promise<void>;
};

export async function askPlanner(databaseUrl: string): Promise<Planner> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples >= $1",
    [BIG_FROM],
  );
  const big = new Set(rows.map(({ name }) => name));
  const plan = async ({ sql, values }: Statement, seqScans: "on" | "off") => {
    await client.query(`SET enable_seqscan = ${seqScans}`);
    const answer = await client.query({ text: `EXPLAIN (FORMAT JSON) ${sql}`, values });
    const [{ "QUERY PLAN": plans }] = answer.rows as [{ "QUERY PLAN": { Plan: PlanNode }[] }];
    // Told to avoid scans, the planner still does not weigh them where it may answer EXISTS from a hash.
    const but = seqScans === "off" ? "SubPlan" : undefined;
    return plans.flatMap(({ Plan }) => tablesRead(Plan, but)).filter((table) => !SMALL.test(table));
  };
  return {
    scans: async (statement) => {
      if (!/^\s*(SELECT|WITH|\()/i.test(statement.sql)) return [];
      const chosen = (await plan(statement, "on")).filter((table) => big.has(table));
      const forced = await plan(statement, "off");
      return [...new Set([...chosen.map((table) => `${table}, by choice`), ...forced])];
    },
    leave: () => client.end(),
  };
}

function tablesRead(node: PlanNode, but?: string): string[] {
  const own = node["Node Type"].includes("Seq Scan") && node["Relation Name"] ? [node["Relation Name"]] : [];
  const below = (node.Plans ?? []).filter((each) => each["Parent Relationship"] !== but);
  return [...own, ...below.flatMap((each) => tablesRead(each, but))];
}
