import { type Phase, type Task, TaskLine } from "@/components/ui/task-list";
import { dutyDetail, dutyRule, standingWords } from "@/lib/assemblies/duty-words";
import { pageOfDuty } from "@/lib/assemblies/next-step";
import type { AssemblyOverview } from "@/lib/assemblies/overview";
import type { Side } from "@/lib/notice-rules/cell";
import type { Finding } from "@/lib/notice-rules/finding";
import { clockTime, dayMonth, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type LineProps = { overview: AssemblyOverview; locale: Locale };

/** Before — the meeting — after: everything that is to be done, and how it stands. */
export function AssemblyLine({ overview, locale }: LineProps) {
  const t = translator(locale, "assemblies");
  const { view, stage, today } = overview;
  const heldOn = onIn(view.startsAt, view.municipality.timeZone);
  const isOver = ["held", "not-held", "complete"].includes(stage);
  const isDay = stage === "under-way" || (!isOver && today === heldOn);
  const phases: Phase[] = [
    { title: t("page.before"), now: !isOver && !isDay, tasks: dutyTasks(overview, "before", locale) },
    { title: t("page.meeting"), when: dayMonth(heldOn, locale), now: isDay, tasks: meetingTasks(overview, locale) },
    { title: t("page.after"), now: isOver && stage !== "complete", tasks: dutyTasks(overview, "after", locale) },
  ];
  const isDefault = overview.findings.some(({ basis }) => basis === "default");
  return (
    <>
      <TaskLine phases={phases} empty={t("page.nothing")} />
      {isDefault && <p className="mt-3 max-w-measure text-sm text-ink-2">{t("page.defaultNote")}</p>}
    </>
  );
}

function dutyTasks({ view, findings, notSet, today }: AssemblyOverview, side: Side, locale: Locale): Task[] {
  const t = translator(locale, "assemblies");
  const base = `/${locale}/assemblies/${view.id}`;
  const over = view.holding !== null || view.notHeld !== null;
  const to = { locale, today, zone: view.municipality.timeZone, over };
  const known = findings
    .filter((finding) => finding.side === side)
    .map((finding) => ({
      id: keyOf(finding),
      title: t(`duty.${finding.duty}`),
      href: `${base}/${pageOfDuty(finding.duty)}`,
      status: finding.verdict,
      note: standingWords(finding, to),
      detail: <DutyDetail detail={dutyDetail(finding, view, locale)} rule={dutyRule(finding, locale)} />,
    }));
  const unknown = notSet
    .filter((cell) => cell.side === side)
    .map(({ duty }) => ({ id: duty, title: t(`duty.${duty}`), status: "open" as const, note: t("due.notSet") }));
  return [...known, ...unknown];
}

function DutyDetail({ detail, rule }: { detail: string; rule: string }) {
  return (
    <>
      {detail && <p>{detail}</p>}
      <p className="text-xs">{rule}</p>
    </>
  );
}

function meetingTasks({ view, stage }: AssemblyOverview, locale: Locale): Task[] {
  const t = translator(locale, "assemblies");
  const base = `/${locale}/assemblies/${view.id}`;
  const { holding, items, decisions, municipality } = view;
  const time = (at: string) => clockTime(at, municipality.timeZone);
  const closed = items.filter(({ outcome }) => outcome !== null).length;
  const start: Task = {
    ...{ id: "start", title: t("page.start"), href: `${base}/hall`, status: holding ? "met" : "open" },
    note: holding
      ? holding.endedAt
        ? t("page.heldNote", { from: time(holding.startedAt), to: time(holding.endedAt) })
        : t("page.startedNote", { from: time(holding.startedAt) })
      : t("page.startNote", { time: time(view.startsAt) }),
  };
  const agenda: Task = {
    ...{ id: "items", title: t("page.items"), href: `${base}/${holding ? "hall" : "agenda"}` },
    status: holding && items.length > 0 && closed === items.length ? "met" : "open",
    note: holding
      ? t("page.outcomesNote", { closed, count: items.length })
      : t("page.itemsNote", { count: items.length }),
  };
  if (stage === "not-held" || stage === "cancelled") return [{ ...start, status: "waived" }];
  const decided: Task = {
    ...{ id: "decisions", title: t("page.decisions"), href: `${base}/${holding ? "after" : "hall"}` },
    ...{ status: decisions.length > 0 ? "met" : "open", note: t("page.decisionsNote", { count: decisions.length }) },
  };
  return holding ? [start, agenda, decided] : [start, agenda];
}

function keyOf({ duty, version, sending }: Finding): string {
  return [duty, version, sending].filter(Boolean).join("-");
}
