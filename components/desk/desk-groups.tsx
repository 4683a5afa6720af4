import { stepHref } from "@/components/assemblies/next-step-link";
import { LinkButton } from "@/components/ui/button";
import { type TaskRow, TaskRows, TaskSection } from "@/components/ui/task-list";
import { dayInWords } from "@/lib/assemblies/day-words";
import type { DeskRow } from "@/lib/assemblies/desk-rows";
import type { DeskView } from "@/lib/assemblies/desk-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import { dayMonth, onIn, shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { dueWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";

const GROUPS = [
  { name: "missed", status: "missed" },
  { name: "soon", status: "due-soon" },
  { name: "later", status: "open" },
  { name: "done", status: "met" },
] as const;

/** What waits, in words: overdue, soon, later; and what was done this week. */
export function DeskGroups({ desk, locale }: { desk: DeskView; locale: Locale }) {
  const t = translator(locale, "desk");
  const groups = GROUPS.filter(({ name }) => desk.desk[name].length > 0);
  if (groups.length === 0) return <p className="mb-8">{t("empty.allDone")}</p>;
  return groups.map(({ name, status }) => (
    <TaskSection key={name} id={name} title={t(`group.${name}`)} status={status} count={desk.desk[name].length}>
      <TaskRows rows={desk.desk[name].map((row) => taskRow(row, desk.today, locale))} />
    </TaskSection>
  ));
}

function taskRow(row: DeskRow, today: string, locale: Locale): TaskRow {
  const t = translator(locale, "desk");
  const { meeting, duty, status, dueOn, dueAt, doneOn } = row;
  const title = dutyTitle(duty, locale);
  const place = meetingWords(row, locale);
  const href = stepHref(meeting.view.id, row, locale);
  const base = { id: row.key, title, href, place, status };
  const zone = meeting.view.municipality.timeZone;
  if (doneOn) {
    const verdict = translator(locale, "assemblies")(`verdict.${status}`);
    return { ...base, due: verdict, dueNote: dayInWords(doneOn, today, locale) };
  }
  const due = dueAt ? shortDateTime(dueAt, zone) : t("by", { day: dayInWords(dueOn, today, locale) });
  return {
    ...base,
    due: dueWords(dueOn, today, locale),
    dueNote: row.lastWorkingDay ? `${due}. ${t("lastWorkingDay")}` : due,
    action: (
      <LinkButton
        href={href}
        small
        variant={status === "open" ? "secondary" : "primary"}
        aria-label={t("actLabel", { duty: title, meeting: place })}
      >
        {t("act")}
      </LinkButton>
    ),
  };
}

/** A duty as the desk calls it. */
export function dutyTitle(duty: DeskRow["duty"], locale: Locale): string {
  return duty === "record" ? translator(locale, "desk")("record") : translator(locale, "assemblies")(`duty.${duty}`);
}

function meetingWords({ meeting: { view } }: DeskRow, locale: Locale): string {
  return translator(locale, "desk")("meeting", {
    villages: view.villages.map(({ name }) => pick(name, locale)).join(", "),
    day: dayMonth(onIn(view.startsAt, view.municipality.timeZone), locale),
    title: pick(view.title, locale),
  });
}
