import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { type MinutesTextView, sectionColumns, sectionName, type Wording } from "./minutes-text";

const COLUMNS = {
  ...{ id: true, section: true, itemId: true, text: true, revision: true, updatedByName: true, updatedAt: true },
} as const;

/** The saved sections of one meeting's minutes, by section. One query. */
export async function findTexts(
  assemblyId: string,
  from: Pick<Tx, "minutesText"> = db,
): Promise<Map<string, MinutesTextView>> {
  const rows = await from.minutesText.findMany({ where: { minutes: { assemblyId } }, select: COLUMNS });
  return new Map(
    rows.map((row) => {
      const section = sectionName(row);
      const { id, revision, updatedByName: byName, updatedAt } = row;
      return [section, { id, section, revision, byName, text: row.text as Bilingual, at: updatedAt.toISOString() }];
    }),
  );
}

export const WORDINGS_PER_PAGE = 20;

/** Every wording of one section that was ever saved, the latest first, a page at a time. Two queries. */
export async function findWordings(
  assemblyId: string,
  section: string,
  page: number,
): Promise<{ rows: Wording[]; total: number }> {
  const where = { of: { minutes: { assemblyId }, ...sectionColumns(section) } };
  const [rows, total] = await Promise.all([
    db.minutesRevision.findMany({
      where,
      orderBy: { revision: "desc" },
      skip: (page - 1) * WORDINGS_PER_PAGE,
      take: WORDINGS_PER_PAGE,
      select: { revision: true, text: true, byName: true, at: true },
    }),
    db.minutesRevision.count({ where }),
  ]);
  return {
    rows: rows.map((row) => ({ ...row, text: row.text as Bilingual, at: row.at.toISOString() })),
    total,
  };
}
