import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { changedFields, type PersonInput, personColumns, personFields, traitsOf } from "./person";
import { foreignVillage } from "./queries";

type New = PersonInput & { municipalityId: string; retainUntil: string };
type Changed = PersonInput & { personId: string; version: number; retainUntil: string };

/** Puts a person into the register. Refuses a village of another municipality. */
export function addPerson(ctx: WriteContext, input: New): Promise<Outcome<{ id: string; municipalityId: string }>> {
  return write(ctx, async (tx, log) => {
    const { municipalityId } = input;
    const foreign = await foreignVillage(tx, municipalityId, input.villageId);
    if (foreign) return foreign;
    const columns = personColumns(input);
    const { id } = await tx.person.create({
      data: {
        ...{ municipalityId, ...columns, createdAt: at(ctx), phoneConsentAt: columns.phone ? at(ctx) : null },
        retainUntil: toDateColumn(input.retainUntil),
      },
      select: { id: true },
    });
    await log({ noun: "person", id, municipalityId, after: { retainUntil: input.retainUntil } });
    return done({ id, municipalityId });
  });
}

/** Changes a person. What the attendance log copied stays as it was. Refuses "stale-edit" with both texts. */
export function editPerson(
  ctx: WriteContext,
  input: Changed,
): Promise<Outcome<{ id: string; municipalityId: string }>> {
  return write(ctx, async (tx, log) => {
    const id = input.personId;
    const row = await lockedPerson(tx, id);
    if (!row) return refuse("not-found");
    const { municipalityId } = row;
    const before = personFields({ ...row, ...traitsOf(row), retainUntil: fromDateColumn(row.retainUntil) });
    if (row.revision !== input.version)
      return refuse("stale-edit", { detail: { version: String(row.revision), theirs: before } });
    const foreign = await foreignVillage(tx, municipalityId, input.villageId);
    if (foreign) return foreign;
    const columns = personColumns(input);
    const consent = columns.phone ? { phoneConsentAt: row.phoneConsentAt ?? at(ctx) } : { phoneConsentAt: null };
    await tx.person.update({
      where: { id },
      data: { ...columns, ...consent, retainUntil: toDateColumn(input.retainUntil), revision: { increment: 1 } },
      select: { id: true },
    });
    const after = personFields({ ...columns, retainUntil: input.retainUntil });
    await log({ noun: "person", id, municipalityId, after: { changed: changedFields(before, after) } });
    return done({ id, municipalityId });
  });
}

/** Forgets a person: name, phone, village and traits go; rosters and counts stay. */
export function erasePerson(ctx: WriteContext, id: string): Promise<Outcome<{ municipalityId: string }>> {
  return write(ctx, async (tx, log) => {
    const row = await lockedPerson(tx, id);
    if (!row) return refuse("not-found");
    await tx.person.update({ where: { id }, data: forgotten(ctx), select: { id: true } });
    await log({ noun: "person", id, municipalityId: row.municipalityId, after: { erasedAt: ctx.now } });
    return done({ municipalityId: row.municipalityId });
  });
}

/** Forgets everybody whose retention date has passed. */
export function eraseOutdated(
  ctx: WriteContext,
  { municipalityId, todayOn }: { municipalityId: string; todayOn: string },
): Promise<Outcome<{ municipalityId: string; erased: number }>> {
  return write(ctx, async (tx, log) => {
    const { count } = await tx.person.updateMany({
      where: { municipalityId, erasedAt: null, retainUntil: { lt: toDateColumn(todayOn) } },
      data: forgotten(ctx),
    });
    await log({ noun: "register", id: municipalityId, municipalityId, after: { erased: count, todayOn } });
    return done({ municipalityId, erased: count });
  });
}

function forgotten(ctx: WriteContext) {
  return {
    ...{ name: "", searchText: "", phone: null, phoneConsentAt: null, villageId: null, erasedAt: at(ctx) },
    ...{ sex: "unknown", ageBand: "unknown", role: "other", revision: { increment: 1 } },
  };
}

async function lockedPerson(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.person.findFirst({ where: { id, erasedAt: null, mergedIntoId: null } });
}
