import { CountForm } from "@/components/attendance/count-form";
import { GapList } from "@/components/attendance/gap-list";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Tally } from "@/components/ui/meter";
import { Section } from "@/components/ui/section";
import { gapsOf, mostVoted, votedIn } from "@/lib/attendance/three-numbers";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";
import type { HallDeskProps } from "./hall-desk";

/** How many came, by three ways of knowing, and why they may differ. */
export function HallAttendance({ hall: { view, record }, locale, mayWrite }: HallDeskProps) {
  const t = translator(locale, "attendance");
  const { named, counted } = record.attendance;
  const voted = mostVoted(record.items.map(votesOf));
  const shown = (count: number | null) => (count === null ? null : formatNumber(count));
  const parts = (["women", "men", "youth"] as const)
    .flatMap((part) => (counted[part] === null ? [] : [t(`count.${part}Of`, { count: formatNumber(counted[part]) })]))
    .join(", ");
  return (
    <Section title={t("title")}>
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <Tally value={shown(counted.total)} label={t("counted")} note={parts || t("countedNote")} />
        <Tally value={shown(named)} label={t("named")} note={t("namedNote")} />
        <Tally value={shown(voted)} label={t("voted")} note={t("votedNote")} />
      </div>
      <GapList gaps={gapsOf({ named, counted: counted.total, voted })} locale={locale} />
      {mayWrite && (
        <div className="no-print mt-4 flex flex-wrap items-start gap-x-6 gap-y-2">
          <LinkButton variant="secondary" href={`/${locale}/assemblies/${view.id}/roster`}>
            {t("toRoster")}
          </LinkButton>
          <LinkButton variant="secondary" href={`/${locale}/assemblies/${view.id}/door`}>
            {t("toDoor")}
          </LinkButton>
          <Disclosure summary={t("count.open")} open={counted.total === null && parts === ""}>
            <CountForm assemblyId={view.id} counted={counted} locale={locale} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

/** Hands raised on one item: for and against, or for the proposals of a choice. */
function votesOf({ outcome, proposals }: RecordedItem): number | null {
  const hands = outcome && votedIn(outcome.votes);
  const known = proposals.flatMap(({ votes }) => (votes === null ? [] : [votes]));
  const chosen = known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null;
  return mostVoted([hands, chosen]);
}
