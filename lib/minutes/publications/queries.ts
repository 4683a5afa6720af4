import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findAssembly } from "@/lib/assemblies/queries";
import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { readStoredFile } from "@/lib/platform/db/stored-file";
import { proposedText, sectionsOf } from "../draft";
import { noticeTold } from "../notice-told";
import type { ProtocolContent } from "../protocol-content";
import { protocolOf } from "../protocol-of";
import { findMinutes } from "../queries";

/** The minutes as they would be published now, for those who are to sign them; null before the meeting began. Eight queries. */
export async function findDraftProtocol(
  actor: Actor,
  id: string,
  now: Temporal.Instant,
): Promise<ProtocolContent | null> {
  const desk = await findMinutes(actor, id);
  if (!desk?.view.holding) return null;
  const { view, record, texts } = desk;
  const calendar = await loadCalendar(civilDateIn(now, view.municipality.timeZone));
  const written = new Map(
    sectionsOf(record).map((section) => [section, texts.get(section)?.text ?? proposedText(record, section)]),
  );
  const signatures = (view.minutes?.signatures ?? []).map(({ role, name, signedOn }) => ({ role, name, signedOn }));
  return protocolOf(record, written, { notice: noticeTold(view, calendar, now), signatures });
}

/** The paper of one published version; null when there is none or it is not the actor's. Four queries. */
export async function findProtocolPaper(actor: Actor, id: string, version: number, locale: string) {
  const view = await findAssembly(actor, id);
  if (!view) return null;
  const paper = await db.paper.findFirst({
    relationLoadStrategy: "join",
    where: { kind: "protocol", locale, minutesPublication: { version, minutes: { assemblyId: view.id } } },
    select: { file: { select: { sha256: true, name: true, file: { select: { mediaType: true } } } } },
  });
  if (!paper) return null;
  const { sha256, name, file } = paper.file;
  return { sha256, name, mediaType: file.mediaType, read: () => readStoredFile(sha256) };
}
