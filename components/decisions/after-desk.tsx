import type { Temporal } from "temporal-polyfill";
import { MeetingHeader } from "@/components/minutes/meeting-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Callout } from "@/components/ui/notice";
import type { AfterView } from "@/lib/decisions/after-view";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { AfterDuties } from "./after-duties";
import { DecisionList } from "./decision-list";
import { Dispatches } from "./dispatches";
import { ResultsTold } from "./results-told";

export type AfterDeskProps = {
  after: AfterView;
  locale: Locale;
  now: Temporal.Instant;
  /** Who most likely told residents: the person at the screen. */
  byWhom: string;
  mayWrite: boolean;
};

/** Everything after a meeting on one screen: what is due, what was told, sent and answered. */
export function AfterDesk(props: AfterDeskProps) {
  const { after, locale } = props;
  const t = translator(locale, "decisions");
  const { view, stage } = after.overview;
  return (
    <>
      <MeetingHeader view={view} page="after" locale={locale} />
      {!view.holding?.endedAt && (
        <EmptyState
          title={t(view.notHeld ? "after.notHeldTitle" : "after.emptyTitle")}
          action={<LinkButton href={`/${locale}/assemblies/${view.id}/hall`}>{t("after.toHall")}</LinkButton>}
        >
          {t(view.notHeld ? "after.notHeldText" : "after.emptyText")}
        </EmptyState>
      )}
      {view.holding?.endedAt && (
        <>
          {stage === "complete" && (
            <Callout tone="met" title={t("after.completeTitle")} className="mb-6 max-w-form">
              {t("after.completeText")}
            </Callout>
          )}
          <AfterDuties {...props} />
          <ResultsTold {...props} />
          <DecisionList {...props} />
          <Dispatches {...props} />
        </>
      )}
    </>
  );
}
