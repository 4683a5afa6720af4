import "server-only";
import { Temporal } from "temporal-polyfill";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { openRecord, type RecordState } from "@/lib/minutes/lock/queries";
import type { Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { asJson, at, type WriteContext, write } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { isBlank } from "@/lib/platform/i18n/bilingual";
import { shortDate, shortDateTime } from "@/lib/platform/i18n/dates";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { outcomeFields, type Proposal } from "./outcome-view";
import { proposalFields, proposalsMark } from "./proposals";
import type { SaveOutcome } from "./schema";

/**
 * Writes down what became of an item of this meeting. A decision gets its number when it is first saved: the next one of
 * the municipality in the meeting's year, drawn under a lock, never twice and never left out.
 * Refuses "not-found" for any other item, "not-begun", "minutes-signed", "stale-edit".
 */
export function saveOutcome(ctx: WriteContext, input: SaveOutcome): Promise<Outcome<{ version: number }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, itemId, outcome, decision } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { record } = open;
    const item = await findItem(tx, assemblyId, itemId);
    if (!item) return refuse("not-found");
    const fault = faultOf(input, record);
    if (fault) return fault;
    if ((item.outcome?.revision ?? 0) !== input.version) return stale(item, record.zone);
    if (outcome !== "decided" && (await isSent(tx, item.decision))) return refuse("decision-sent");
    const { municipalityId } = record;
    const { votesFor, votesAgainst, votesAbstained } = input;
    const saved = { outcome, votesFor, votesAgainst, votesAbstained, ...by(ctx) };
    const { revision } = await tx.itemOutcome.upsert({
      where: { itemId },
      create: { itemId, municipalityId, ...saved },
      update: { ...saved, revision: { increment: 1 } },
      select: { revision: true },
    });
    const drawn = await saveDecision(tx, ctx, input, record, item.decision);
    const before = item.outcome && { ...item.outcome, decision: item.decision };
    await log({ noun: "outcome", id: itemId, municipalityId, before, after: { ...saved, decision, drawn } });
    return done({ version: revision });
  });
}

type Choice = { assemblyId: string; itemId: string; version: string; proposals: Proposal[] };

/** Writes down a choice among several proposals. */
export function saveProposals(ctx: WriteContext, input: Choice): Promise<Outcome<{ version: string }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, itemId, proposals } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    if (!open.record.holding) return refuse("not-begun");
    const item = await findItem(tx, assemblyId, itemId);
    if (!item) return refuse("not-found");
    const before = item.options.map((row) => ({ ...row, title: row.title as Bilingual }));
    const mark = proposalsMark(before);
    if (mark !== input.version)
      return refuse("stale-edit", { detail: { version: mark, theirs: proposalFields(before) } });
    const { municipalityId } = open.record;
    await tx.voteOption.deleteMany({ where: { itemId } });
    await tx.voteOption.createMany({
      data: proposals.map(({ title, votes, chosen }, index) => ({
        ...{ municipalityId, itemId, position: index + 1, title: asJson(title), votes, chosen },
      })),
    });
    await log({ noun: "proposals", id: itemId, municipalityId, before, after: proposals });
    return done({ version: proposalsMark(proposals) });
  });
}

function faultOf(input: SaveOutcome, { holding, isNotHeld, zone }: RecordState): Refusal | null {
  if (isNotHeld) return refuse("meeting-not-held");
  if (!holding) return refuse("not-begun");
  if (input.outcome !== "decided") return null;
  if (isBlank(input.decision)) return refuse("invalid-input", { fields: { decision: "required" } });
  const heldOn = dayOf(holding.startedAt, zone);
  const isBefore = input.dueOn !== undefined && input.dueOn < heldOn;
  return isBefore
    ? refuse("invalid-input", { fields: { dueOn: "before-meeting" }, fill: { day: shortDate(heldOn) } })
    : null;
}

type Known = { id: string; withdrawnAt: Date | null } | null;

/** A decision keeps its number for ever; one that is none after all is withdrawn with it. */
async function saveDecision(tx: Tx, ctx: WriteContext, input: SaveOutcome, record: RecordState, known: Known) {
  if (input.outcome !== "decided") {
    if (known && !known.withdrawnAt)
      await tx.decision.update({ where: { id: known.id }, data: { withdrawnAt: at(ctx) }, select: { id: true } });
    return null;
  }
  const { assemblyId, itemId } = input;
  const dueOn = input.dueOn ? toDateColumn(input.dueOn) : null;
  const written = { text: asJson(input.decision), owner: input.owner ?? null, dueOn, ...by(ctx) };
  if (known) {
    const data = { ...written, withdrawnAt: null, revision: { increment: 1 } };
    return tx.decision.update({ where: { id: known.id }, data, select: { year: true, number: true } });
  }
  const { municipalityId } = record;
  const year = Number(dayOf(record.holding?.startedAt ?? record.startsAt, record.zone).slice(0, 4));
  const number = await drawNumber(tx, municipalityId, year);
  return tx.decision.create({
    data: { municipalityId, assemblyId, itemId, year, number, ...written },
    select: { year: true, number: true },
  });
}

/** What was sent to the kenesh or the ayil okmotu cannot stop being a decision behind their back. */
async function isSent(tx: Tx, decision: Known): Promise<boolean> {
  if (!decision || decision.withdrawnAt) return false;
  const where = { decisionId: decision.id, dispatch: { withdrawnAt: null } };
  return (await tx.dispatchDecision.count({ where })) > 0;
}

/** The row stays locked until the transaction ends: the next one waits, and a rolled back draw leaves no gap. */
async function drawNumber(tx: Tx, municipalityId: string, year: number): Promise<number> {
  const [drawn] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO decision_counter (municipality_id, year, last) VALUES (${municipalityId}::uuid, ${year}, 1)
    ON CONFLICT (municipality_id, year) DO UPDATE SET last = decision_counter.last + 1 RETURNING last`;
  if (!drawn) throw new Error("no number was drawn");
  return drawn.last;
}

const ITEM = {
  outcome: true,
  decision: true,
  options: { orderBy: { position: "asc" }, select: { title: true, votes: true, chosen: true } },
} satisfies Prisma.AgendaItemSelect;
type Item = Prisma.AgendaItemGetPayload<{ select: typeof ITEM }>;

async function findItem(tx: Tx, assemblyId: string, itemId: string): Promise<Item | null> {
  if (!isUuid(itemId)) return null;
  return tx.agendaItem.findFirst({ where: { id: itemId, assemblyId, removedAt: null }, select: ITEM });
}

function stale({ outcome, decision }: Item, zone: string): Refusal {
  if (!outcome) return refuse("changed-meanwhile");
  const { votesFor, votesAgainst, votesAbstained } = outcome;
  const votes = { for: votesFor, against: votesAgainst, abstained: votesAbstained };
  const standing = decision && !decision.withdrawnAt ? decision : null;
  const theirs = outcomeFields(
    { outcome: outcome.outcome as SaveOutcome["outcome"], votes },
    standing && { text: standing.text as Bilingual, owner: standing.owner, dueOn: fromDateColumn(standing.dueOn) },
  );
  const detail = { version: String(outcome.revision), theirs, by: outcome.byName, at: shortDateTime(outcome.at, zone) };
  return refuse("stale-edit", { detail });
}

function by(ctx: WriteContext) {
  return { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
}

function dayOf(when: Date, zone: string): string {
  return civilDateIn(Temporal.Instant.fromEpochMilliseconds(when.getTime()), zone);
}
