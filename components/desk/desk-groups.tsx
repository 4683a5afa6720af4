import { stepHref } from "@/components/assemblies/next-step-link";
import { LinkButton } from "@/components/ui/button";
import { type TaskRow, TaskRows, TaskSection } from "@/components/ui/task-list";
import { dayInWords } from "@/lib/assemblies/day-words";
import type { DeskRow } from "@/lib/assemblies/desk-rows";
import type { DeskView } from "@/lib/assemblies/desk-view";
import { inSeveral } from "@/lib/assemblies/several-municipalities";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { dayMonth, onIn, shortDateTime } from "@/lib/platform/i18n/dates";
import { capital, small } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { dueWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";

const GROUPS = [
  { name: "missed", status: "missed" },
  { name: "soon", status: "due-soon" },
  { name: "later", status: "open" },
  { name: "done", status: "met" },
] as const;

/** More villages than these are told by their number. */
const MOST_NAMED = 3;

/** What waits, in words: overdue, soon, later; and what was done this week. */
export function DeskGroups({ desk, locale }: { desk: DeskView; locale: Locale }) {
  const t = translator(locale, "desk");
  const groups = GROUPS.filter(({ name }) => desk.desk[name].length > 0);
  if (groups.length === 0) return <p className="mb-8">{t("empty.allDone")}</p>;
  const isWide = inSeveral(desk.meetings.map(({ view }) => view));
  const isPressing = (name: string, at: number) => name === "missed" || (at === 0 && name === groups[0]?.name);
  return groups.map(({ name, status }) => (
    <TaskSection key={name} id={name} title={t(`group.${name}`)} status={status} count={desk.desk[name].length}>
      <TaskRows
        rows={desk.desk[name].map((row, at) =>
          taskRow({ row, today: desk.today, isPressing: isPressing(name, at), isWide }, locale),
        )}
      />
    </TaskSection>
  ));
}

type Placed = {
  row: DeskRow;
  today: string /** One of the few buttons to press first. */;
  isPressing: boolean /** Names the municipality too. */;
  isWide: boolean;
};

function taskRow({ row, today, isPressing, isWide }: Placed, locale: Locale): TaskRow {
  const t = translator(locale, "desk");
  const { meeting, duty, status, dueOn, doneOn } = row;
  const title = dutyTitle(duty, locale);
  const { name: municipality } = meeting.view.municipality;
  const place = meetingWords(row, locale) + (isWide ? ` · ${pick(municipality, locale)}` : "");
  const href = stepHref(meeting.view.id, row, locale);
  const base = { id: row.key, title, href, place, status };
  if (doneOn) {
    const verdict = translator(locale, "assemblies")(`verdict.${status}`);
    return { ...base, due: verdict, dueNote: dayInWords(doneOn, today, locale) };
  }
  return {
    ...base,
    due: capital(dueWords(dueOn, today, locale)),
    dueNote: status === "due-soon" ? untilWords(row, today, locale) : dueDay(row, today, locale),
    action: (
      <LinkButton
        href={href}
        small
        variant={isPressing ? "primary" : "secondary"}
        aria-label={t("actLabel", { duty: title, meeting: place })}
      >
        {t("act")}
      </LinkButton>
    ),
  };
}

function dueDay({ dueOn, dueAt, meeting }: DeskRow, today: string, locale: Locale): string {
  return dueAt ? shortDateTime(dueAt, meeting.view.municipality.timeZone) : dayInWords(dueOn, today, locale);
}

/** Until when, as one would say it: a day ends with its evening. */
function untilWords(row: DeskRow, today: string, locale: Locale): string {
  const t = translator(locale, "desk");
  const day = dueDay(row, today, locale);
  const until = row.dueAt ? t("at", { time: day }) : t("by", { day });
  return row.lastWorkingDay ? `${until} ${t("lastWorkingDay")}` : until;
}

/** A duty as the desk calls it. */
export function dutyTitle(duty: DeskRow["duty"], locale: Locale): string {
  return duty === "record" ? translator(locale, "desk")("record") : translator(locale, "assemblies")(`duty.${duty}`);
}

function meetingWords({ meeting: { view } }: DeskRow, locale: Locale): string {
  const day = dayMonth(onIn(view.startsAt, view.municipality.timeZone), locale);
  const { villages, kind } = meetingNames(view, locale);
  return translator(locale, "desk")("meeting", { villages, day, kind });
}

/** "Арча-Төр, айыл жыйыны": which meeting of a month it is. */
export function whichMeeting(view: Meeting, locale: Locale): string {
  const { villages, kind } = meetingNames(view, locale);
  return `${villages}, ${kind}`;
}

type Meeting = DeskRow["meeting"]["view"];

function meetingNames({ villages, kind }: Meeting, locale: Locale): { villages: string; kind: string } {
  const names = villages.map(({ name }) => pick(name, locale));
  const many = names.length > MOST_NAMED && translator(locale, "desk")("villages", { count: names.length });
  return { villages: many || names.join(", "), kind: small(kindWords(kind, locale)) };
}
