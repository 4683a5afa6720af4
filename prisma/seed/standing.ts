import type { ClientBase } from "pg";

/** The day and hour at which the demonstration was begun: all of it is told from there, also after an interruption. */
export type DemoMark = { begunAt: string; done: boolean; batches: number };

/** What is in the database already. */
export type Standing = { territories: boolean; calendar: boolean; accounts: boolean; demo: DemoMark | null };

/** Noun of the audit rows that say how far the demonstration has come: `begun`, `done`, `scale`. */
export const MARK = "demo";

/** Batches of ten meetings and two thousand attendance records that a scale asks for; 500 are a million records. */
export function batchesOf(scale: number): number {
  return Math.min(Math.max(scale - 1, 0), 500);
}

// Municipalities come last of the country's files, so that one of them stands for all.
const QUERY = `
  SELECT EXISTS (SELECT FROM municipality) AS territories, EXISTS (SELECT FROM calendar_day) AS calendar,
    EXISTS (SELECT FROM user_account) AS accounts,
    (SELECT jsonb_object_agg(noun_id, after ORDER BY id) FROM audit_entry WHERE noun = '${MARK}') AS marks`;

/** One query. */
export async function readStanding(client: Pick<ClientBase, "query">): Promise<Standing> {
  const { rows } = await client.query(QUERY);
  const { territories, calendar, accounts, marks } = rows[0];
  const begunAt = marks?.begun?.at;
  const demo = begunAt ? { begunAt, done: "done" in marks, batches: marks.scale?.batches ?? 0 } : null;
  return { territories, calendar, accounts, demo };
}

/** Whether anything of what was asked for is not there yet. */
export function isMissing(standing: Standing, asked: { demo: boolean; scale: number }): boolean {
  if (!standing.territories || !standing.calendar) return true;
  return asked.demo && (!standing.demo?.done || standing.demo.batches < batchesOf(asked.scale));
}
