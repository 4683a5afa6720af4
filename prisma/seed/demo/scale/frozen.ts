import { boardSearchText, endsBy, summaryOf } from "@/lib/board/board-entry";
import { addDays } from "@/lib/calendar/civil-date";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { proposedText, sectionsOf } from "@/lib/minutes/draft";
import { protocolOf } from "@/lib/minutes/protocol-of";
import { readRecord } from "@/lib/minutes/record/queries";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { canonicalJson } from "@/lib/notices/canonical-json";
import { readStanding } from "@/lib/notices/drafts/queries";
import { candidateOf } from "@/lib/notices/notice-standing";
import type { Tx } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { asJson, type WriteContext } from "@/lib/platform/db/write";
import { sha256 } from "@/lib/platform/sha256";
import type { BulkMeeting } from "./meetings";
import { dateAt, postingsOf } from "./rows";

const ZONE = "Asia/Bishkek";

/** Version 1 of each notice with its true digest, its line on the board, and what was hung up. */
export async function publishNotices(tx: Tx, ctx: WriteContext, meetings: readonly BulkMeeting[]): Promise<void> {
  const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "" };
  for (const meeting of meetings) {
    const { id: assemblyId, startsAt } = meeting;
    const standing = await readStanding(tx, { id: assemblyId });
    if (!standing) throw new Error(`${assemblyId} is not there`);
    const { content } = candidateOf(standing);
    const { municipalityId } = standing;
    const on = addDays(civilDateIn(startsAt, ZONE), -9);
    const { id: publicationId } = await tx.publication.create({
      data: {
        ...{ municipalityId, assemblyId, version: 1, kind: "notice", material: true, content: asJson(content) },
        ...{ sha256: sha256(canonicalJson(content)), rules: asJson(rulesInForce("gathering", on, [])), ...by },
        announcedAt: dateAt(startsAt, { hours: -9 * 24 }),
      },
      select: { id: true },
    });
    await tx.boardEntry.create({
      data: {
        ...{ municipalityId, assemblyId, publicationId, noticeKind: "notice", startsAt: dateAt(startsAt) },
        ...{ endsBy: dateAt(endsBy(content)), summary: asJson(summaryOf(content)) },
        searchText: boardSearchText(content),
      },
      select: { assemblyId: true },
    });
    await tx.posting.createMany({ data: postingsOf({ ...by, municipalityId }, meeting, publicationId) });
  }
}

/** Signed and published minutes, with the texts the app proposes. */
export async function publishMinutesOf(tx: Tx, ctx: WriteContext, meetings: readonly BulkMeeting[]): Promise<void> {
  const name = ctx.by?.name ?? "";
  for (const { id: assemblyId, startsAt } of meetings) {
    const record = await readRecord(assemblyId, tx);
    const signedOn = addDays(civilDateIn(startsAt, ZONE), 2);
    const texts = new Map(sectionsOf(record).map((section) => [section, proposedText(record, section)]));
    const signatures = (["chair", "secretary"] as const).map((role) => ({ role, name, signedOn }));
    const notice = { announcedOn: addDays(civilDateIn(startsAt, ZONE), -9), channels: ["web-page", "notice-board"] };
    const content = protocolOf(record, texts, { notice, signatures });
    const municipalityId = record.municipality.id;
    const at = dateAt(startsAt, { hours: 3 * 24 });
    const { id: minutesId } = await tx.minutes.create({
      data: { municipalityId, assemblyId, createdAt: at },
      select: { id: true },
    });
    const recorded = { recordedById: ctx.by?.userId ?? "", recordedByName: name, recordedAt: at };
    await tx.signature.createMany({
      data: signatures.map(({ role }) => ({
        ...{ municipalityId, minutesId, role, name, signedOn: toDateColumn(signedOn), ...recorded },
      })),
    });
    await tx.minutesPublication.create({
      data: {
        ...{ municipalityId, minutesId, version: 1, content: asJson(content), publishedAt: at },
        ...{ sha256: sha256(canonicalJson(content)), byId: ctx.by?.userId ?? "", byName: name },
      },
      select: { id: true },
    });
  }
}
