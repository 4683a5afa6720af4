import { PostingForm } from "@/components/notices/posting-form";
import { PostingList } from "@/components/notices/posting-list";
import { TextLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Callout } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { resultChannels } from "@/lib/decisions/after-view";
import { channelWords } from "@/lib/notice-rules/wording";
import { capital } from "@/lib/platform/i18n/first-letter";
import { translator } from "@/lib/platform/i18n/translate";
import type { AfterDeskProps } from "./after-desk";

/** The channels used before the meeting as a check list, what was told, and the form for the next one. */
export function ResultsTold({ after, locale, now, byWhom, mayWrite }: AfterDeskProps) {
  const t = translator(locale, "decisions");
  const { view } = after.overview;
  const rows = resultChannels(view);
  const missing = rows.find(({ channel, isTold }) => !isTold && channel !== "web-page");
  const postings = after.postings.filter(({ purpose }) => purpose === "results");
  const isPublished = (view.minutes?.publications.length ?? 0) > 0;
  const zone = view.municipality.timeZone;
  return (
    <Section id="results" title={t("results.title")}>
      {!isPublished && (
        <Callout tone="info" className="mb-4 max-w-form">
          {t("results.unpublished")}{" "}
          <TextLink href={`/${locale}/assemblies/${view.id}/minutes`}>{t("results.toMinutes")}</TextLink>
        </Callout>
      )}
      {rows.length > 0 && <p className="mb-2 max-w-measure text-ink-2">{t("results.lead")}</p>}
      <ul className="mb-4 flex flex-wrap gap-x-8 gap-y-1">
        {rows.map(({ channel, isTold }) => (
          <li key={channel} className="min-h-tap py-2">
            <Status
              kind={isTold ? "met" : "open"}
              word={`${capital(channelWords(channel, locale))}: ${isTold ? t("results.told") : t("results.notTold")}`}
            />
          </li>
        ))}
      </ul>
      {postings.length > 0 && (
        <PostingList assemblyId={view.id} postings={postings} zone={zone} locale={locale} mayWithdraw={mayWrite} />
      )}
      {mayWrite && (
        <Disclosure summary={t("results.record")} open={postings.length === 0} className="no-print mt-3">
          <PostingForm
            assemblyId={view.id}
            purpose="results"
            channel={missing?.channel}
            {...{ locale, zone, now, byWhom }}
          />
        </Disclosure>
      )}
    </Section>
  );
}
