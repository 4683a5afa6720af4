import { Temporal } from "temporal-polyfill";
import { countHeads } from "@/lib/attendance/commands";
import { sendDecisions } from "@/lib/decisions/dispatches/commands";
import { saveOutcome } from "@/lib/decisions/outcomes/commands";
import { recordReply } from "@/lib/decisions/replies/commands";
import { beginMeeting, holdMeeting, recordNotHeld } from "@/lib/minutes/holding/commands";
import { addErratum, publishMinutes } from "@/lib/minutes/publications/commands";
import { saveText } from "@/lib/minutes/texts/commands";
import { cancel } from "@/lib/notices/commands";
import { recordPosting } from "@/lib/notices/postings/commands";
import { db } from "@/lib/platform/db/client";
import { anAgenda } from "./agendas";
import { anAssembly } from "./assemblies";
import { done, FRIDAY, signed } from "./minutes";
import { announced, completed } from "./notices";
import { aPerson, expected } from "./people";
import type { MadeMunicipality } from "./territories";
import { aContext } from "./write-context";

type Made = { id: string; code: string; municipalityId: string };

/** One meeting of a municipality in each stage there is, as seen on FRIDAY; each made by the app's own commands. */
export type EveryStage = Record<
  "empty" | "ready" | "announced" | "changed" | "cancelled" | "underWay" | "notHeld" | "held" | "signed" | "complete",
  Made
>;

const before = (days: number) => aContext({ now: FRIDAY.subtract({ hours: 24 * days }) });
const onFriday = () => aContext({ now: FRIDAY });

export async function everyStage(municipality: MadeMunicipality): Promise<EveryStage> {
  const empty = await anAssembly({ municipality, startsAt: "2026-12-24T14:00:00+06:00" });
  const ready = await plan(municipality, "2026-12-22T14:00:00+06:00");
  const told = await announcedPlan(municipality, "2026-12-15T14:00:00+06:00");
  const changed = await announcedPlan(municipality, "2026-12-16T14:00:00+06:00");
  await db.assembly.update({ where: { id: changed.id }, data: { startsAt: new Date("2026-12-18T09:00:00+06:00") } });
  const cancelled = await announcedPlan(municipality, "2026-12-17T14:00:00+06:00");
  const reason = { ky: "Жол жабык", ru: "Дорога закрыта" };
  done(await cancel(onFriday(), { assemblyId: cancelled.id, reason }));
  const underWay = await announcedPlan(municipality, "2026-11-27T08:30:00+06:00");
  done(await beginMeeting(onFriday(), underWay.id));
  const notHeld = await announcedPlan(municipality, "2026-11-25T14:00:00+06:00");
  const why = { reason: "no-quorum" as const, note: "Кар калың түштү", cameCount: 12 };
  done(await recordNotHeld(onFriday(), { assemblyId: notHeld.id, ...why }));
  const held = await heldMeeting(municipality, "2026-11-26T14:00:00+06:00");
  const bothSigned = await heldMeeting(municipality, "2026-11-24T14:00:00+06:00");
  await signed(bothSigned, "2026-11-25");
  const complete = await completeMeeting(municipality);
  return { empty, ready, announced: told, changed, cancelled, underWay, notHeld, held, signed: bothSigned, complete };
}

type Planned = Made & { itemIds: string[] };

async function plan(municipality: MadeMunicipality, startsAt: string): Promise<Planned> {
  const assembly = await anAssembly({ municipality, startsAt });
  await completed(assembly, { agenda: [] });
  return { ...assembly, itemIds: await anAgenda(assembly) };
}

async function announcedPlan(municipality: MadeMunicipality, startsAt: string): Promise<Planned> {
  const assembly = await plan(municipality, startsAt);
  const { publicationId } = { publicationId: (await announced(assembly, before(24))).publicationId };
  done(await recordPosting(before(24), postingOf(assembly, { publicationId, purpose: "notice" }, 24)));
  return assembly;
}

function postingOf(
  { id: assemblyId, municipalityId }: Made,
  told: { publicationId: string | null; purpose: "notice" | "results" | "reply"; replyId?: string },
  daysAgo: number,
) {
  return {
    ...{ assemblyId, municipalityId, replyId: null, ...told },
    ...{ channel: "notice-board" as const, place: "Айыл өкмөтүнүн алды", byWhom: "Айгүл Осмонова", audience: 40 },
    ...{ postedAt: FRIDAY.subtract({ hours: 24 * daysAgo }), proof: "claimed" as const },
  };
}

/** Held for two hours, with heads counted, names on the roster and every item decided. */
async function heldMeeting(municipality: MadeMunicipality, startsAt: string): Promise<Planned> {
  const meeting = await announcedPlan(municipality, startsAt);
  const { id: assemblyId, municipalityId } = meeting;
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO("Asia/Bishkek");
  const times = { startedOn: start.toPlainDate().toString(), startedTime: "14:10", endedTime: "16:00" };
  const names = { chair: "Бакыт Асанов", secretary: "Айгүл Осмонова" };
  done(await holdMeeting(onFriday(), { assemblyId, version: 0, ...times, ...names }));
  const person = await aPerson({ municipalityId, villageId: municipality.villages[0]?.id });
  await expected(meeting, [person.id]);
  done(await countHeads(onFriday(), { assemblyId, women: 61, men: 58, youth: 20, total: 119 }));
  for (const itemId of meeting.itemIds) {
    const decision = { ky: "Сунуш бекитилсин", ru: "Предложение утвердить" };
    const votes = { votesFor: 110, votesAgainst: 4, votesAbstained: 5, owner: "Айыл өкмөтү", dueOn: "2027-03-01" };
    done(await saveOutcome(onFriday(), { assemblyId, itemId, version: 0, outcome: "decided", decision, ...votes }));
  }
  const text = { ky: "Жыйынды төрага ачты.", ru: "Сход открыл председатель." };
  done(await saveText(onFriday(), { assemblyId, section: "opening", version: 0, text }));
  return meeting;
}

/** Everything done that follows a meeting: signed, published, corrected, told, sent, answered. */
async function completeMeeting(municipality: MadeMunicipality): Promise<Planned> {
  const meeting = await heldMeeting(municipality, "2026-11-19T14:00:00+06:00");
  const { id: assemblyId } = meeting;
  await signed(meeting, "2026-11-20");
  done(await publishMinutes(onFriday(), { assemblyId, notice: { channels: ["notice-board"] } }));
  const text = { ky: "Катышуучулар 120 киши.", ru: "Участников было 120." };
  done(await addErratum(onFriday(), { assemblyId, text }));
  done(await recordPosting(onFriday(), postingOf(meeting, { publicationId: null, purpose: "results" }, 0)));
  const decisions = await db.decision.findMany({ where: { assemblyId }, select: { id: true } });
  const letter = { addressee: "ayil-kenesh" as const, outgoingNumber: "01-12/34", sentOn: "2026-11-23" };
  const sent = { assemblyId, ...letter, decisionIds: decisions.map(({ id }) => id) };
  const dispatch = done(await sendDecisions(onFriday(), sent));
  const answer = { receivedOn: "2026-11-26", number: "02-7/11", text: { ky: "Каралды", ru: "Рассмотрено" } };
  done(await recordReply(onFriday(), { assemblyId, dispatchId: dispatch.id, ...answer }));
  return meeting;
}
