import "server-only";
import { addDays, type CivilDate } from "@/lib/calendar/civil-date";
import type { Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import { asJson, at, type WriteContext, write } from "@/lib/platform/db/write";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { versionOf } from "./charter-view";
import { type EndCharterValue, type SetCharterValue, typedValue, type WithdrawCharterValue } from "./schema";
import { placeFrom } from "./timeline";
import { valueFields } from "./value-fields";
import { charterValueOf } from "./value-row";

type Saved = { id: string; municipalityId: string; kind: string };

/**
 * Puts a value of the charter in its place: the one it follows ends the day before, the one of the same day gives way.
 * Refuses "stale-edit" with the latest value when the entries are no longer those the form was opened with.
 */
export function setCharterValue(ctx: WriteContext, input: SetCharterValue): Promise<Outcome<Saved>> {
  return write(ctx, async (tx, log) => {
    const { municipalityId, kind, duty } = input;
    await lock(tx, municipalityId);
    const rows = await tx.charterValue.findMany({
      where: { municipalityId, kind, duty },
      orderBy: { enteredAt: "asc" },
      include: { municipality: { select: { timeZone: true } } },
    });
    if (versionOf(rows) !== input.version) return stale(rows);
    const value = typedValue(input);
    const live = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
    const { validTo, end, replace } = placeFrom(value.validFrom, live.map(heldOf));
    for (const { id, lastOn } of end) await endOn(tx, ctx, id, lastOn);
    for (const id of replace) await takeBack(tx, ctx, id);
    const { id } = await tx.charterValue.create({
      data: {
        ...{ municipalityId, kind, duty, ...termsOf(value), clause: input.clause },
        ...{ validFrom: toDateColumn(value.validFrom), validTo: validTo === null ? null : toDateColumn(validTo) },
        ...{ enteredById: ctx.by?.userId ?? "", enteredByName: ctx.by?.name ?? "", enteredAt: at(ctx) },
      },
      select: { id: true },
    });
    const touched = live.filter((row) => replace.includes(row.id) || end.some((each) => each.id === row.id));
    const before = touched.length > 0 ? touched.map((row) => ({ id: row.id, ...charterValueOf(row) })) : undefined;
    await log({ noun: "charter-value", id, municipalityId, before, after: { ...value, validTo, ended: end } });
    return done({ id, municipalityId, kind });
  });
}

/** Gives a value its last day. Refuses a day before its first one, or after the end it already has. */
export function endCharterValue(ctx: WriteContext, input: EndCharterValue): Promise<Outcome<Saved>> {
  return write(ctx, async (tx, log) => {
    const row = await liveRow(tx, input.valueId);
    if (!row) return refuse("not-found");
    if (row.revision !== input.version) return refuse("changed-meanwhile");
    const { id, validFrom, validTo } = heldOf(row);
    if (input.lastOn < validFrom) return refuse("invalid-input", { fields: { lastOn: "before-its-start" } });
    if (validTo !== null && input.lastOn > validTo)
      return refuse("invalid-input", { fields: { lastOn: "after-its-end" } });
    await endOn(tx, ctx, id, input.lastOn);
    const { municipalityId, kind } = row;
    await log({ noun: "charter-value", id, municipalityId, before: { validTo }, after: { validTo: input.lastOn } });
    return done({ id, municipalityId, kind });
  });
}

/** Takes back a value typed by mistake, as if it had never held; the one that it ended or replaced goes on. */
export function withdrawCharterValue(ctx: WriteContext, input: WithdrawCharterValue): Promise<Outcome<Saved>> {
  return write(ctx, async (tx, log) => {
    const row = await liveRow(tx, input.valueId);
    if (!row) return refuse("not-found");
    if (row.revision !== input.version) return refuse("changed-meanwhile");
    const { id, municipalityId, kind, duty } = row;
    await takeBack(tx, ctx, id);
    const before = toDateColumn(addDays(heldOf(row).validFrom, -1));
    const { count } = await tx.charterValue.updateMany({
      where: {
        ...{ municipalityId, kind, duty, endedAt: row.enteredAt },
        OR: [
          { withdrawnAt: null, validTo: before },
          { withdrawnAt: row.enteredAt, validFrom: row.validFrom },
        ],
      },
      data: {
        ...{ validTo: row.validTo, withdrawnAt: null, revision: { increment: 1 } },
        ...{ endedAt: null, endedById: null, endedByName: null },
      },
    });
    const after = { withdrawnAt: ctx.now, reopened: count };
    await log({ noun: "charter-value", id, municipalityId, before: charterValueOf(row), after });
    return done({ id, municipalityId, kind });
  });
}

/** Entries of one municipality are made one after the other. */
async function lock(tx: Tx, municipalityId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
}

async function liveRow(tx: Tx, id: string) {
  const found = await tx.charterValue.findUnique({ where: { id }, select: { municipalityId: true } });
  if (!found) return null;
  await lock(tx, found.municipalityId);
  return tx.charterValue.findFirst({ where: { id, withdrawnAt: null } });
}

type Row = NonNullable<Awaited<ReturnType<typeof liveRow>>>;

function heldOf({ id, validFrom, validTo }: Pick<Row, "id" | "validFrom" | "validTo">) {
  return { id, validFrom: fromDateColumn(validFrom), validTo: fromDateColumn(validTo) };
}

function endedBy(ctx: WriteContext) {
  return { endedById: ctx.by?.userId ?? null, endedByName: ctx.by?.name ?? "", endedAt: at(ctx) };
}

async function endOn(tx: Tx, ctx: WriteContext, id: string, lastOn: CivilDate): Promise<void> {
  const data = { validTo: toDateColumn(lastOn), ...endedBy(ctx), revision: { increment: 1 } };
  await tx.charterValue.update({ where: { id }, data, select: { id: true } });
}

async function takeBack(tx: Tx, ctx: WriteContext, id: string): Promise<void> {
  const data = { withdrawnAt: at(ctx), ...endedBy(ctx), revision: { increment: 1 } };
  await tx.charterValue.update({ where: { id }, data, select: { id: true } });
}

function termsOf(value: ReturnType<typeof typedValue>) {
  if (value.duty === "channels") return { channels: asJson(value.channels) };
  if (value.duty === "quorum") return { quorum: asJson(value.quorum) };
  const { amount, unit, clear, atMost } = value;
  return { amount, unit, clear, atMost: atMost ?? null };
}

function stale(rows: readonly (Row & { municipality: { timeZone: string } })[]): Refusal {
  const latest = rows.at(-1);
  if (!latest) return refuse("stale-edit", { detail: { version: "0", theirs: {} } });
  const fields = valueFields(charterValueOf(latest));
  const theirs = Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string"));
  const by = latest.endedAt ? latest.endedByName : latest.enteredByName;
  const when = shortDateTime(latest.endedAt ?? latest.enteredAt, latest.municipality.timeZone);
  return refuse("stale-edit", { detail: { version: String(versionOf(rows)), theirs, by: by ?? "", at: when } });
}
