import { Temporal } from "temporal-polyfill";
import type { MeetingFacts } from "@/lib/assemblies/assembly-view";
import { type NextStep, nextStepOf, pageOfDuty, type StepPage } from "@/lib/assemblies/next-step";
import type { Stage } from "@/lib/assemblies/stage";
import type { CivilDate } from "@/lib/calendar/civil-date";
import { addDays } from "@/lib/calendar/civil-date";
import { type Calendar, workingDaysBetween } from "@/lib/calendar/working-days";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Finding } from "@/lib/notice-rules/finding";

/** One meeting, judged. */
export type DeskMeeting = { view: MeetingFacts; stage: Stage; findings: Finding[]; next: NextStep | null };

/** `record`: its hour has passed and nobody wrote down whether it took place. */
export type DeskDuty = Duty | "record";

/** One thing to do, or done this week. `dueOn` is the last day; `dueAt` with hours, the last instant. */
export type DeskRow = {
  key: string;
  duty: DeskDuty;
  meeting: DeskMeeting;
  page: StepPage;
  status: "missed" | "due-soon" | "open" | "met" | "late";
  dueOn: CivilDate;
  dueAt?: string;
  doneOn?: CivilDate;
  /** No working day is left after today. */
  lastWorkingDay: boolean;
};

export type Desk = { missed: DeskRow[]; soon: DeskRow[]; later: DeskRow[]; done: DeskRow[] };

const DAYS_BACK = 7;
/** Duties that announcing does by itself: until then they are one thing to do. */
const DONE_BY_ANNOUNCING: readonly Duty[] = ["agenda", "post-notice", "invite", "remind"];

/** Everything that waits, the longest overdue first, then the soonest due; and what was done during the last week. */
export function deskOf(meetings: readonly DeskMeeting[], now: Temporal.Instant, calendar: Calendar): Desk {
  const rows = meetings.flatMap((meeting) => rowsOf(meeting, now, calendar)).toSorted(byDue);
  return {
    missed: rows.filter(({ status }) => status === "missed"),
    soon: rows.filter(({ status }) => status === "due-soon"),
    later: rows.filter(({ status }) => status === "open"),
    done: rows
      .filter(({ status }) => status === "met" || status === "late")
      .toSorted((a, b) => (b.doneOn ?? "").localeCompare(a.doneOn ?? "")),
  };
}

function rowsOf(meeting: DeskMeeting, now: Temporal.Instant, calendar: Calendar): DeskRow[] {
  const { view } = meeting;
  const today = civilDateIn(now, view.municipality.timeZone);
  const record = recordRow(meeting, now, today);
  if (record) return [record];
  return meeting.findings.flatMap((finding) => {
    const row = rowOf(meeting, finding, today);
    return row ? { ...row, lastWorkingDay: isLastWorkingDay(row.dueOn, today, calendar) } : [];
  });
}

function rowOf(meeting: DeskMeeting, finding: Finding, today: CivilDate): Omit<DeskRow, "lastWorkingDay"> | null {
  const { duty, verdict, dueOn, dueAt, doneOn, version, sending } = finding;
  if (dueOn === null || finding.foreseen) return null;
  const key = [meeting.view.id, duty, version, sending].filter(Boolean).join("/");
  const page = meeting.stage === "draft" ? (meeting.next?.page ?? "notice") : pageOfDuty(duty);
  const base = { key, duty, meeting, page, dueOn, ...(dueAt ? { dueAt } : {}) };
  if (verdict === "met" || verdict === "late") {
    return doneOn && doneOn > addDays(today, -DAYS_BACK) ? { ...base, status: verdict, doneOn } : null;
  }
  if (!isStillToDo(meeting.stage, finding)) return null;
  // The gate was passed with a reason: what is left is to announce it at once.
  if (verdict === "waived") return duty === "announce" ? { ...base, status: "due-soon", dueOn: today } : null;
  return { ...base, status: verdict };
}

/** Before the meeting what is told; after it what follows; and nothing that can no longer be done. */
function isStillToDo(stage: Stage, { duty, side, verdict }: Finding): boolean {
  if (stage === "draft") return side === "before" && !DONE_BY_ANNOUNCING.includes(duty);
  if (stage === "announced") return side === "before" && verdict !== "waived";
  if (stage === "cancelled") return duty === "announce-cancellation" && verdict !== "waived";
  return stage === "held" && side === "after" && verdict !== "waived";
}

function recordRow(meeting: DeskMeeting, now: Temporal.Instant, today: CivilDate): DeskRow | null {
  const { view, stage } = meeting;
  const start = Temporal.Instant.from(view.startsAt);
  const end = start.add({ minutes: view.plannedMinutes });
  if ((stage !== "announced" && stage !== "draft") || Temporal.Instant.compare(end, now) > 0) return null;
  const dueOn = civilDateIn(end, view.municipality.timeZone);
  const status = dueOn < today ? "missed" : "due-soon";
  return { key: `${view.id}/record`, duty: "record", meeting, page: "hall", status, dueOn, lastWorkingDay: false };
}

function isLastWorkingDay(dueOn: CivilDate, today: CivilDate, calendar: Calendar): boolean {
  return today <= dueOn && workingDaysBetween(calendar, today, dueOn) === 0;
}

function byDue(a: DeskRow, b: DeskRow): number {
  return `${a.dueOn}${a.dueAt ?? "~"}${a.key}`.localeCompare(`${b.dueOn}${b.dueAt ?? "~"}${b.key}`);
}

/** Meetings that are coming or going on, the next one first. */
export function underWay(meetings: readonly DeskMeeting[]): DeskMeeting[] {
  return meetings
    .filter(({ stage, next }) => next !== null && stage !== "complete")
    .toSorted((a, b) => a.view.startsAt.localeCompare(b.view.startsAt));
}

/** A judged meeting from its facts. */
export function deskMeeting(
  view: MeetingFacts,
  judged: { stage: Stage; findings: Finding[]; now: Temporal.Instant },
): DeskMeeting {
  const last = view.publications.at(-1);
  const changed =
    last !== undefined && !Temporal.Instant.from(last.startsAt).equals(Temporal.Instant.from(view.startsAt));
  return { view, stage: judged.stage, findings: judged.findings, next: nextStepOf({ view, changed, ...judged }) };
}
