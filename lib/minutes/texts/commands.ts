import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, at, type WriteContext, write } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { openRecord, type RecordState } from "../lock/queries";
import { sectionColumns, textFields } from "./minutes-text";
import type { SaveText } from "./schema";

/**
 * Saves one section. Every wording stays as a revision of its own. Whoever saves over a wording they have not seen is
 * refused with "stale-edit" and both texts; saving again under the new version keeps both as revisions.
 */
export function saveText(ctx: WriteContext, input: SaveText): Promise<Outcome<{ version: number }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, section, text } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { record } = open;
    if (!record.holding) return refuse("not-begun");
    if (!(await isSection(tx, assemblyId, section))) return refuse("not-found");
    const minutesId = record.minutesId ?? (await makeMinutes(tx, ctx, assemblyId, record));
    const before = await tx.minutesText.findFirst({ where: { minutesId, ...sectionColumns(section) } });
    if ((before?.revision ?? 0) !== input.version) {
      if (!before) return refuse("changed-meanwhile");
      const { revision, updatedByName: by, updatedAt } = before;
      const theirs = textFields(before.text as Bilingual);
      const detail = { version: String(revision), theirs, by, at: shortDateTime(updatedAt, record.zone) };
      return refuse("stale-edit", { detail });
    }
    const version = await writeText(tx, ctx, { minutesId, municipalityId: record.municipalityId, section, text });
    await log({ noun: "minutes", id: minutesId, municipalityId: record.municipalityId, after: { section, version } });
    return done({ version });
  });
}

type Written = { minutesId: string; municipalityId: string; section: string; text: Bilingual };

/** Puts a wording into a section and keeps it as a revision; returns its number. The record must be locked. */
export async function writeText(tx: Tx, ctx: WriteContext, { minutesId, municipalityId, section, text }: Written) {
  const where = { minutesId, ...sectionColumns(section) };
  const known = await tx.minutesText.findFirst({ where, select: { id: true, revision: true } });
  const revision = (known?.revision ?? 0) + 1;
  const updated = { updatedById: ctx.by?.userId ?? "", updatedByName: ctx.by?.name ?? "", updatedAt: at(ctx) };
  const data = { text: asJson(text), revision, ...updated };
  const { id: textId } = known
    ? await tx.minutesText.update({ where: { id: known.id }, data, select: { id: true } })
    : await tx.minutesText.create({ data: { municipalityId, ...where, ...data }, select: { id: true } });
  const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
  await tx.minutesRevision.create({
    data: { municipalityId, textId, revision, text: asJson(text), ...by },
    select: { id: true },
  });
  return revision;
}

/** The row all sections hang on, made when the first of them is written. */
export async function makeMinutes(
  tx: Tx,
  ctx: WriteContext,
  assemblyId: string,
  { municipalityId }: Pick<RecordState, "municipalityId">,
): Promise<string> {
  const { id } = await tx.minutes.create({
    data: { municipalityId, assemblyId, createdAt: at(ctx) },
    select: { id: true },
  });
  return id;
}

async function isSection(tx: Tx, assemblyId: string, section: string): Promise<boolean> {
  if (section === "opening" || section === "closing") return true;
  if (!isUuid(section)) return false;
  return (await tx.agendaItem.count({ where: { id: section, assemblyId, removedAt: null } })) > 0;
}
