import "server-only";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { isUuid } from "@/lib/platform/uuid";
import type { MeetingRecord } from "./meeting-record";
import { readRecord } from "./record/queries";
import type { MinutesTextView, Wording } from "./texts/minutes-text";
import { findTexts, findWordings, WORDINGS_PER_PAGE } from "./texts/queries";
import type { WordingsAsk } from "./texts/schema";

/** A meeting with everything the hall wrote down. */
export type HallView = { view: AssemblyView; record: MeetingRecord };

/** The hall of one meeting; null when it is not there or not the actor's. Six queries. */
export async function findHall(actor: Actor, id: string): Promise<HallView | null> {
  const view = await findAssembly(actor, id);
  return view && { view, record: await readRecord(view.id) };
}

/** The record and the saved texts of its minutes, by section. */
export type MinutesDesk = HallView & { texts: ReadonlyMap<string, MinutesTextView> };

/** The minutes of one meeting; null when it is not there or not the actor's. Seven queries. */
export async function findMinutes(actor: Actor, id: string): Promise<MinutesDesk | null> {
  const hall = await findHall(actor, id);
  return hall && { ...hall, texts: await findTexts(hall.view.id) };
}

/** Earlier wordings of one section; null when the meeting is not the actor's or has no such section. Eight queries. */
export async function findWordingsPage(
  actor: Actor,
  id: string,
  { of, page }: WordingsAsk,
): Promise<{ record: MeetingRecord; rows: Wording[]; pages: number } | null> {
  if (of !== "opening" && of !== "closing" && !isUuid(of)) return null;
  const hall = await findHall(actor, id);
  if (!hall) return null;
  const { rows, total } = await findWordings(hall.view.id, of, page);
  return { record: hall.record, rows, pages: Math.max(1, Math.ceil(total / WORDINGS_PER_PAGE)) };
}
