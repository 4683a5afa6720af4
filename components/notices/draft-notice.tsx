import { Temporal } from "temporal-polyfill";
import { Callout } from "@/components/ui/notice";
import type { NoticeDesk } from "@/lib/notices/notice-desk";
import { onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { dueWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";
import { AnnounceForm } from "./announce-form";
import { dayWords } from "./day-words";
import { MissingList } from "./missing-list";
import type { NoticeDeskProps } from "./notice-desk-view";
import { NoticePreview } from "./notice-preview";
import { TooShort } from "./too-short";

/** Not public yet: what is missing, or the button; below it what residents will see. */
export function DraftNotice({ desk, locale, now, may }: NoticeDeskProps) {
  const t = translator(locale, "notices");
  const { view, candidate, missing, tooShort, previewed, stage } = desk;
  const zone = view.municipality.timeZone;
  const today = onIn(now, zone);
  const isClosed = stage !== "draft";
  const hasBegun = Temporal.Instant.compare(view.startsAt, now) <= 0;
  return (
    <>
      <div className="grid gap-5">
        {(isClosed || hasBegun) && (
          <Callout tone="missed" title={t("draft.over")}>
            {t("draft.overHint")}
          </Callout>
        )}
        {!isClosed && !hasBegun && <Deadline desk={desk} locale={locale} today={today} />}
        {missing.length > 0 && <MissingList assemblyId={view.id} missing={missing} locale={locale} />}
        {tooShort && !hasBegun && (
          <TooShort
            {...{ tooShort, zone, locale }}
            moveHref={`/${locale}/assemblies/${view.id}/edit?on=${tooShort.earliestOn}`}
          />
        )}
        {missing.length === 0 && !isClosed && !hasBegun && may.announce && (
          <AnnounceForm
            {...{ assemblyId: view.id, previewed, locale, mayOverride: may.override }}
            isTooShort={tooShort !== null}
          />
        )}
      </div>
      <NoticePreview
        {...{ assemblyId: view.id, content: candidate.content, locale, today }}
        hasPoster={missing.length === 0}
      />
    </>
  );
}

/** The last day to announce, in words; nothing when no rule says one or it is already too late. */
function Deadline({ desk, locale, today }: { desk: NoticeDesk; locale: Locale; today: string }) {
  const t = translator(locale, "notices");
  const announce = desk.findings.find(({ duty }) => duty === "announce");
  if (!announce?.dueOn || desk.tooShort) return null;
  const { dueOn } = announce;
  return (
    <Callout tone={announce.verdict === "due-soon" ? "soon" : "info"}>
      {t("draft.due", { day: dayWords(dueOn, locale), left: dueWords(dueOn, today, locale) })}
    </Callout>
  );
}
