import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { db, type Tx } from "./client";
import { Prisma } from "./generated/client";

/** Who writes, when, and for which submitted form. Doors make it; commands only pass it on. */
export type WriteContext = {
  /** null: nobody is signed in (a code was asked for, an invitation opened). */
  by: { userId: string; name: string } | null;
  now: Temporal.Instant;
  /** Name of the action, e.g. "assemblies.plan". */
  did: string;
  /** Of the submitted form: the same submit again is answered from its receipt. */
  requestId?: string;
};

/** One line of the audit log. Without a municipality it goes to the platform's own chain. */
export type LogEntry = {
  noun: string;
  id: string;
  municipalityId?: string | null;
  before?: unknown;
  after?: unknown;
  /** When not the action's own name. */
  did?: string;
};

export type Log = (entry: LogEntry) => Promise<void>;

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

const PATIENCE = { maxWait: 10_000, timeout: 60_000 };

/**
 * The only way to write: one transaction that holds the deed, its audit rows and the form's receipt.
 * A refusal rolls everything back. An ok without a log entry is a bug and throws.
 */
export async function write<V>(
  ctx: WriteContext,
  deed: (tx: Tx, log: Log) => Promise<Outcome<V>>,
): Promise<Outcome<V>> {
  try {
    return await db.$transaction(async (tx) => {
      const receipt = receiptOf(ctx);
      const known = receipt && (await findReceipt(tx, receipt));
      if (known) return { ok: true, value: (known.value as { of: V }).of };
      const value = await doLogged(tx, ctx, deed);
      if (receipt)
        await tx.formReceipt.create({
          data: { id: receipt, action: ctx.did, value: asJson({ of: value }), at: at(ctx) },
        });
      return { ok: true, value };
    }, PATIENCE);
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    if (isConflict(error)) return refuse("changed-meanwhile");
    throw error;
  }
}

async function doLogged<V>(tx: Tx, ctx: WriteContext, deed: (tx: Tx, log: Log) => Promise<Outcome<V>>): Promise<V> {
  let entries = 0;
  const log: Log = async (entry) => {
    entries += 1;
    await tx.auditEntry.create({ data: auditRow(ctx, entry), select: { id: true } });
  };
  const outcome = await deed(tx, log);
  if (!outcome.ok) throw new RolledBack(outcome);
  if (entries === 0) throw new Error(`${ctx.did} wrote without an audit entry`);
  return outcome.value;
}

function auditRow(ctx: WriteContext, entry: LogEntry) {
  return {
    chain: entry.municipalityId ?? "platform",
    municipalityId: entry.municipalityId ?? null,
    at: at(ctx),
    byId: ctx.by?.userId ?? null,
    byName: ctx.by?.name ?? "",
    did: entry.did ?? ctx.did,
    noun: entry.noun,
    nounId: entry.id,
    before: jsonOrNull(entry.before),
    after: jsonOrNull(entry.after),
  };
}

/** The instant of the write as the database takes it. */
export function at(ctx: { now: Temporal.Instant }): Date {
  return new Date(ctx.now.epochMilliseconds);
}

/** A value as a Json column takes it: dates as ISO text, bigints as text. */
export function asJson(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value, (_, v) => (typeof v === "bigint" ? v.toString() : v)));
}

/** The same for an optional column: nothing is database NULL. */
export function jsonOrNull(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === undefined || value === null ? Prisma.DbNull : asJson(value as object);
}

function receiptOf(ctx: WriteContext): string | null {
  return ctx.requestId ? `${ctx.by?.userId ?? "-"}:${ctx.did}:${ctx.requestId}` : null;
}

// The lock makes the second of two simultaneous submits wait for the first one's receipt.
async function findReceipt(tx: Tx, id: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`form:${id}`}, 0))`;
  return tx.formReceipt.findUnique({ where: { id }, select: { value: true } });
}

function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2034" || error.code === "P2002");
}
