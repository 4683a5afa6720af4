import { Temporal } from "temporal-polyfill";
import { EmptyState } from "@/components/ui/empty-state";
import { Callout } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { timeIn } from "@/lib/calendar/zoned-day";
import { onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { DiscardForm, PostponeForm, PublishForm } from "./change-forms";
import { ChangeList } from "./change-list";
import { MissingList } from "./missing-list";
import type { NoticeDeskProps } from "./notice-desk-view";
import { NoticeHeader } from "./notice-header";
import { NoticePreview } from "./notice-preview";
import { TooShort } from "./too-short";

/** What was edited since the last version: as a difference, with the ways to publish it, to take it back, to move the day. */
export function ChangeView({ desk, locale, now, may }: NoticeDeskProps) {
  const t = translator(locale, "notices");
  const { view, candidate, missing, tooShort, previewed } = desk;
  const zone = view.municipality.timeZone;
  const common = { assemblyId: view.id, locale };
  const { changes, material, content } = candidate;
  const startsAt = Temporal.Instant.from(view.startsAt);
  return (
    <>
      <NoticeHeader view={view} title={t("change.title")} locale={locale} below />
      {changes.length === 0 ? (
        <EmptyState title={t("change.none")}>{t("change.noneHint")}</EmptyState>
      ) : (
        <>
          <Callout tone={material ? "soon" : "info"} title={t(material ? "change.isMaterial" : "change.isMinor")}>
            {t(material ? "change.isMaterialHint" : "change.isMinorHint")}
          </Callout>
          <ChangeList changes={changes} locale={locale} />
          <div className="mt-6 grid gap-5">
            {missing.length > 0 && <MissingList {...common} missing={missing} />}
            {tooShort && <TooShort {...{ tooShort, zone, locale }} moveHref="#postpone" />}
            {missing.length === 0 && (
              <PublishForm
                {...common}
                {...{ previewed, material }}
                isTooShort={tooShort !== null}
                mayOverride={may.override}
              />
            )}
          </div>
          <Section title={t("discard.title")}>
            <DiscardForm {...common} />
          </Section>
        </>
      )}
      <Section title={t("postpone.title")}>
        <p className="mb-4 max-w-measure text-ink-2">{t("postpone.hint")}</p>
        <PostponeForm
          {...common}
          on={tooShort?.earliestOn ?? onIn(startsAt, zone)}
          time={timeIn(startsAt, zone)}
          mayOverride={may.override}
        />
      </Section>
      {changes.length > 0 && (
        <NoticePreview {...common} content={content} today={onIn(now, zone)} hasPoster={missing.length === 0} />
      )}
    </>
  );
}
