import "server-only";
import { titleSearchText } from "@/lib/assemblies/meeting-title";
import { type GateGround, type GatePassed, passGate } from "@/lib/assemblies/plan-gate";
import { gateAsked, type PlanValues, planValues } from "@/lib/assemblies/plan-values";
import { publicCode } from "@/lib/assemblies/public-code";
import type { PlanTyped } from "@/lib/assemblies/schema";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { isBlank } from "@/lib/platform/i18n/bilingual";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";

/** What the gate is judged by; `mayOverride`: the person has the right to go past it. */
export type Gate = Pick<GateGround, "zone" | "calendar" | "charter"> & { mayOverride: boolean };

export type NewPlan = { municipalityId: string; repeatOfId?: string; typed: PlanTyped; gate: Gate };

/**
 * Plans a meeting. Refuses what `passGate` refuses, and fields that name villages or a place of another municipality.
 */
export function planAssembly(ctx: WriteContext, plan: NewPlan): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { municipalityId, typed, gate } = plan;
    const passed = passGate(gateAsked(typed), { ...gate, now: ctx.now });
    if (passed.refusal) return passed.refusal;
    const values = planValues(typed, gate.zone);
    const foreign = await foreignParts(tx, municipalityId, values);
    if (foreign) return foreign;
    const repeatOf = plan.repeatOfId ? await findOwn(tx, municipalityId, plan.repeatOfId) : null;
    const placeId = await placeOf(tx, log, municipalityId, values);
    const { id } = await tx.assembly.create({
      data: {
        ...columnsOf(values),
        ...{ municipalityId, placeId, repeatOfId: repeatOf?.id ?? null },
        code: publicCode(crypto.getRandomValues(new Uint8Array(10))),
        createdById: ctx.by?.userId ?? "",
        createdByName: ctx.by?.name ?? "",
        createdAt: at(ctx),
      },
      select: { id: true },
    });
    await tx.assemblyVillage.createMany({ data: villageRows(municipalityId, id, values.villageIds) });
    await log({ noun: "assembly", id, municipalityId, after: { ...values, placeId } });
    await recordOverride(tx, log, ctx, { id, municipalityId, values, reason: passed.overrideReason });
    return done({ id });
  });
}

export type EditedPlan = { assemblyId: string; version: number; typed: PlanTyped; gate: Gate };

/**
 * Writes an edited plan. Day and hour pass the gate anew when they change before anything was announced. Refuses
 * "stale-edit" when somebody saved since `version` (the door adds both texts), "meeting-closed" once it was held or not,
 * "assembly-cancelled" after a cancellation. Residents of an announced meeting see nothing of it before the change is
 * announced.
 */
export function editPlan(ctx: WriteContext, plan: EditedPlan): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const before = await lock(tx, plan.assemblyId);
    if (!before) return refuse("not-found");
    const { id, municipalityId } = before;
    const values = planValues(plan.typed, plan.gate.zone);
    const refusal = closedMeeting(before) ?? (await foreignParts(tx, municipalityId, values));
    if (refusal) return refusal;
    if (before.revision !== plan.version) return refuse("stale-edit");
    const passed = isMoved(before, values) ? gateOfEdit(ctx, plan, before.publications.length > 0) : {};
    if (passed.refusal) return passed.refusal;
    const placeId = await placeOf(tx, log, municipalityId, values);
    await tx.assembly.update({
      where: { id },
      data: { ...columnsOf(values), placeId, revision: { increment: 1 } },
      select: { id: true },
    });
    await tx.assemblyVillage.deleteMany({ where: { assemblyId: id } });
    await tx.assemblyVillage.createMany({ data: villageRows(municipalityId, id, values.villageIds) });
    await log({ noun: "assembly", id, municipalityId, before, after: { ...values, placeId } });
    await recordOverride(tx, log, ctx, { id, municipalityId, values, reason: passed.overrideReason });
    return done({ id });
  });
}

/** Gives up a plan of which nobody was told. Refuses "already-announced" and "meeting-closed". */
export function withdrawPlan(ctx: WriteContext, assemblyId: string): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const before = await lock(tx, assemblyId);
    if (!before) return refuse("not-found");
    if (before.publications.length > 0) return refuse("already-announced");
    if (before.holding || before.notHeld) return refuse("meeting-closed");
    await tx.assembly.update({ where: { id: assemblyId }, data: { withdrawnAt: at(ctx) }, select: { id: true } });
    await log({
      noun: "assembly",
      id: assemblyId,
      municipalityId: before.municipalityId,
      before,
      after: { withdrawnAt: ctx.now },
    });
    return done({ id: assemblyId });
  });
}

async function lock(tx: Tx, assemblyId: string) {
  await tx.$queryRaw`SELECT 1 FROM assembly WHERE id = ${assemblyId}::uuid FOR UPDATE`;
  return tx.assembly.findFirst({
    where: { id: assemblyId, withdrawnAt: null },
    include: {
      villages: { select: { villageId: true } },
      publications: { select: { kind: true }, orderBy: { version: "asc" } },
      holding: { select: { startedAt: true } },
      notHeld: { select: { at: true } },
    },
  });
}

function closedMeeting(meeting: NonNullable<Awaited<ReturnType<typeof lock>>>): Refusal | null {
  if (meeting.holding || meeting.notHeld) return refuse("meeting-closed");
  return meeting.publications.at(-1)?.kind === "cancellation" ? refuse("assembly-cancelled") : null;
}

function columnsOf(plan: PlanValues) {
  const { kind, title, plannedMinutes, callerKind, requestCount, languages, expectedCount } = plan;
  return {
    ...{ kind, plannedMinutes, callerKind, requestCount, languages, expectedCount },
    title: asJson(title),
    searchText: titleSearchText(title),
    startsAt: new Date(plan.startsAt.epochMilliseconds),
    callerGround: plan.callerGround ?? null,
    chair: plan.chair ?? null,
    secretary: plan.secretary ?? null,
    contactName: plan.contactName ?? null,
    contactPhone: plan.contactPhone ?? null,
  };
}

function villageRows(municipalityId: string, assemblyId: string, villageIds: readonly string[]) {
  return [...new Set(villageIds)].map((villageId) => ({ municipalityId, assemblyId, villageId }));
}

/** The database refuses links across municipalities; a person is told which field it was. */
async function foreignParts(tx: Tx, municipalityId: string, plan: PlanValues): Promise<Refusal | null> {
  const villageIds = [...new Set(plan.villageIds)];
  const own = await tx.village.count({ where: { municipalityId, id: { in: villageIds.filter(isUuid) } } });
  if (own !== villageIds.length) return refuse("invalid-input", { fields: { "villageIds[]": "invalid" } });
  if (!plan.placeId) return null;
  const place = isUuid(plan.placeId)
    ? await tx.place.count({ where: { municipalityId, id: plan.placeId, withdrawnAt: null } })
    : 0;
  return place === 0 ? refuse("invalid-input", { fields: { placeId: "invalid" } }) : null;
}

/** The chosen place, or a new one that was typed on the spot: it joins the register. */
async function placeOf(tx: Tx, log: Log, municipalityId: string, plan: PlanValues): Promise<string | null> {
  if (plan.placeId) return plan.placeId;
  if (isBlank(plan.newPlace)) return null;
  const villageId = plan.villageIds.length === 1 ? (plan.villageIds[0] ?? null) : null;
  const { id } = await tx.place.create({
    data: { municipalityId, villageId, name: asJson(plan.newPlace) },
    select: { id: true },
  });
  await log({ noun: "place", id, municipalityId, after: { name: plan.newPlace, villageId } });
  return id;
}

async function findOwn(tx: Tx, municipalityId: string, id: string): Promise<{ id: string } | null> {
  return isUuid(id) ? tx.assembly.findFirst({ where: { id, municipalityId }, select: { id: true } }) : null;
}

function isMoved(before: { kind: string; startsAt: Date }, values: PlanValues): boolean {
  return before.kind !== values.kind || before.startsAt.getTime() !== values.startsAt.epochMilliseconds;
}

function gateOfEdit({ now }: WriteContext, { typed, gate }: EditedPlan, announced: boolean): GatePassed {
  return passGate(gateAsked(typed), { ...gate, now, announced });
}

type Override = { id: string; municipalityId: string; values: PlanValues; reason: string | undefined };

async function recordOverride(tx: Tx, log: Log, ctx: WriteContext, given: Override): Promise<void> {
  const { id: assemblyId, municipalityId, values, reason } = given;
  if (!reason) return;
  const { id } = await tx.gateOverride.create({
    data: {
      ...{ municipalityId, assemblyId, gate: "notice-too-short", reason, at: at(ctx) },
      forStartsAt: new Date(values.startsAt.epochMilliseconds),
      ...{ byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "" },
    },
    select: { id: true },
  });
  const after = { assemblyId, gate: "notice-too-short", forStartsAt: values.startsAt, reason };
  await log({ noun: "gate-override", id, municipalityId, after });
}
