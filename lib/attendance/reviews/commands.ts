import "server-only";
import type { PersonTraits } from "@/lib/people/person-traits";
import { foreignVillage } from "@/lib/people/queries";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { atMeeting, type OpenMeeting, writeDeeds } from "../office/commands";
import type { OfficeDeed } from "../office-events";
import { findTraits } from "../queries";
import { findReview } from "./queries";
import { decisionOf, type ReviewChoice, type ReviewView } from "./review-view";
import { type SaidColumns, undoWritten, writeReviewed } from "./writing/commands";

type Asked = { assemblyId: string; reviewId: string };
/** Ids of what was written into the log. */
type Written = Outcome<string[]>;

/** Nothing is written into the log. Refuses "already-decided", "not-found". */
export function keepOrDismiss(ctx: WriteContext, asked: Asked & { choice: "keep" | "dismiss" }): Promise<Outcome> {
  return write(ctx, (tx, log) => decide({ tx, log, ctx }, asked, asked.choice, async () => done([])));
}

/** It was this person of the register: the tap is taken as it came, with the person put right. */
export function linkReview(ctx: WriteContext, asked: Asked & { personId: string }): Promise<Outcome> {
  return decideHere(ctx, asked, "link", async (meeting, review) => {
    const traits = await findTraits(meeting.tx, meeting.record.municipalityId, asked);
    if (!traits) return refuse("not-found");
    const { personId } = asked;
    return done(await writeReviewed(ctx, meeting, review, { kind: "present", personId, ...traits }));
  });
}

/** Somebody came whom no list knows: written by hand, at the time the row tells. */
export function acceptAsWalkIn(ctx: WriteContext, asked: Asked & { name: string } & PersonTraits): Promise<Outcome> {
  return decideHere(ctx, asked, "walk-in", async (meeting, review) => {
    const foreign = await foreignVillage(meeting.tx, meeting.record.municipalityId, asked.villageId);
    if (foreign) return foreign;
    const { sex, ageBand, role, villageId } = asked;
    const traits = { sex, ageBand, role, villageId };
    const newPerson = { name: cleanLine(asked.name), ...traits };
    return done(await writeReviewed(ctx, meeting, review, { kind: "present", newPerson, ...traits }));
  });
}

/** The row belongs to another meeting of the same municipality, and is written there. */
export function moveReview(ctx: WriteContext, { toMeetingId, ...asked }: Asked & { toMeetingId: string }) {
  return atMeeting(ctx, toMeetingId, (meeting) =>
    decide({ ...meeting, ctx }, asked, "move", async (review) => {
      if (review.meeting?.id !== toMeetingId) return refuse("not-found");
      const said = await saidIn(meeting, review);
      return said ? done(await writeReviewed(ctx, meeting, review, said)) : refuse("unknown-person");
    }),
  );
}

/** What arrived second under the same id is right: the first is corrected, or taken back and written anew. */
export function takeSecond(ctx: WriteContext, asked: Asked): Promise<Outcome> {
  return decideHere(ctx, asked, "take-second", async (meeting, review) => {
    const saying = review.event?.saying;
    const { eventId, logged } = review;
    if (!saying || !eventId || !logged) return refuse("not-found");
    const correction = "newPerson" in saying && saying.newPerson;
    if (correction && logged.newPerson) {
      const targetId = saying.kind === "edit" ? saying.targetId : eventId;
      return written(ctx, meeting, [{ kind: "edit", targetId, newPerson: correction }]);
    }
    const said = await saidIn(meeting, review);
    if (!said) return refuse("unknown-person");
    const back = await written(ctx, meeting, [{ kind: "void", targetId: eventId, reason: null }]);
    return back.ok ? done([...back.value, ...(await writeReviewed(ctx, meeting, review, said))]) : back;
  });
}

/** It cannot have happened: the event is taken back. */
export function voidReviewed(ctx: WriteContext, asked: Asked): Promise<Outcome> {
  return decideHere(ctx, asked, "void", async (meeting, { eventId }) =>
    eventId ? written(ctx, meeting, [{ kind: "void", targetId: eventId, reason: null }]) : refuse("not-found"),
  );
}

/** The decision is taken back with all it wrote, and the row waits again. Refuses "not-decided", "minutes-signed". */
export async function reopenReview(ctx: WriteContext, asked: Asked): Promise<Outcome> {
  const review = await findReview(asked.assemblyId, asked.reviewId);
  if (!review) return refuse("not-found");
  const wroteNothing = review.choice === "keep" || review.choice === "dismiss";
  if (wroteNothing) return write(ctx, (tx, log) => reopen({ tx, log }, asked, async () => undefined));
  const writtenAt = review.choice === "move" && review.meeting ? review.meeting.id : asked.assemblyId;
  return atMeeting(ctx, writtenAt, (meeting) => reopen(meeting, asked, (ids) => undoWritten(ctx, meeting, ids)));
}

async function reopen(
  { tx, log }: { tx: Tx; log: Log },
  asked: Asked,
  undo: (eventIds: string[]) => Promise<void>,
): Promise<Outcome> {
  const review = await lockReview(tx, asked);
  if (!review?.decidedAt) return refuse("not-decided");
  const { choiceEvents, municipalityId } = await tx.attendanceReview.findUniqueOrThrow({
    where: { id: review.id },
    select: { choiceEvents: true, municipalityId: true },
  });
  await undo(choiceEvents);
  const open = { decision: null, choice: null, choiceEvents: [], decidedAt: null, decidedById: null };
  const data = { ...open, decidedByName: null };
  await tx.attendanceReview.update({ where: { id: review.id }, data, select: { id: true } });
  await log({ noun: "attendance-review", id: review.id, municipalityId, before: { choice: review.choice } });
  return done(null);
}

function decideHere(
  ctx: WriteContext,
  asked: Asked,
  choice: ReviewChoice,
  deed: (meeting: OpenMeeting, review: ReviewView) => Promise<Written>,
): Promise<Outcome> {
  return atMeeting(ctx, asked.assemblyId, (meeting) =>
    decide({ ...meeting, ctx }, asked, choice, (review) => deed(meeting, review)),
  );
}

/** One decision for each row: of two people who decide at once, the second is told so. */
async function decide(
  { tx, log, ctx }: { tx: Tx; log: Log; ctx: WriteContext },
  asked: Asked,
  choice: ReviewChoice,
  deed: (review: ReviewView) => Promise<Written>,
): Promise<Outcome> {
  const review = await lockReview(tx, asked);
  if (!review) return refuse("not-found");
  if (review.decidedAt) return refuse("already-decided");
  if (!review.choices.includes(choice)) return refuse("choice-not-open");
  const outcome = await deed(review);
  if (!outcome.ok) return outcome;
  const events = outcome.value;
  const who = { decidedAt: at(ctx), decidedById: ctx.by?.userId ?? null, decidedByName: ctx.by?.name ?? "" };
  const { municipalityId } = await tx.attendanceReview.update({
    where: { id: review.id },
    data: { decision: decisionOf(choice), choice, choiceEvents: events, ...who },
    select: { municipalityId: true },
  });
  await log({ noun: "attendance-review", id: review.id, municipalityId, after: { choice, events } });
  return done(null);
}

async function lockReview(tx: Tx, { assemblyId, reviewId }: Asked): Promise<ReviewView | null> {
  if (!isUuid(reviewId)) return null;
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM attendance_review WHERE id = ${reviewId}::uuid AND meeting_id = ${assemblyId}::uuid FOR UPDATE`;
  return locked.length > 0 ? findReview(assemblyId, reviewId, tx) : null;
}

/** What the row says, with the traits of whom it names; null when that person is not of this register. */
async function saidIn({ tx, record, assemblyId }: OpenMeeting, { event }: ReviewView): Promise<SaidColumns | null> {
  if (!event) return null;
  const { saying } = event;
  if (!("personId" in saying)) return saying;
  if (saying.newPerson === null) {
    const traits = await findTraits(tx, record.municipalityId, { assemblyId, personId: saying.personId });
    return traits && { ...saying, ...traits };
  }
  const { sex, ageBand, role, villageId } = saying.newPerson;
  const foreign = await foreignVillage(tx, record.municipalityId, villageId);
  return { ...saying, sex, ageBand, role, villageId: foreign ? null : villageId };
}

async function written(ctx: WriteContext, meeting: OpenMeeting, deeds: OfficeDeed[]): Promise<Written> {
  return done((await writeDeeds(ctx, meeting, deeds)).map(({ id }) => id));
}
