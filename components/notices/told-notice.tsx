import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Callout } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Channel } from "@/lib/notice-rules/channels";
import type { NoticeDesk } from "@/lib/notices/notice-desk";
import { isEverywhereTold } from "@/lib/notices/postings/channel-progress";
import { pick } from "@/lib/platform/i18n/bilingual";
import { onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { dueWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";
import { ChannelList } from "./channel-list";
import { dayWords } from "./day-words";
import type { NoticeDeskProps } from "./notice-desk-view";
import { PostingList } from "./posting-list";
import { VersionList } from "./version-list";

/** Public: what changed since, where residents were told, which versions there are, and the ways to move or cancel. */
export function ToldNotice({ desk, locale, now, may }: NoticeDeskProps) {
  const t = translator(locale, "notices");
  const { view, postings, progress, stage } = desk;
  const zone = view.municipality.timeZone;
  const base = `/${locale}/assemblies/${view.id}/notice`;
  const recordHref = (channel?: Channel) => `${base}/posting${channel ? `?channel=${channel}` : ""}`;
  const isOpen = stage === "announced";
  return (
    <>
      <Standing desk={desk} locale={locale} mayAnnounce={may.announce} />
      <Section title={t("channels.title")} aside={<Deadline desk={desk} locale={locale} today={onIn(now, zone)} />}>
        <ChannelList {...{ progress, zone, locale }} recordHref={may.announce ? recordHref : undefined} />
      </Section>
      <Section title={t("postings.title")} aside={t("postings.lead")}>
        {postings.length === 0 ? (
          <EmptyState title={t("postings.none")}>{t("postings.noneHint")}</EmptyState>
        ) : (
          <PostingList {...{ assemblyId: view.id, postings, zone, locale }} mayWithdraw={may.announce} />
        )}
        {may.announce && isOpen && (
          <p className="mt-4">
            <LinkButton href={`${base}/posting?purpose=reminder`} variant="quiet" small>
              {t("postings.remind")}
            </LinkButton>
          </p>
        )}
      </Section>
      <Section title={t("versions.title")}>
        <VersionList view={view} locale={locale} />
      </Section>
      {may.announce && isOpen && <Ways base={base} locale={locale} />}
    </>
  );
}

function Ways({ base, locale }: { base: string; locale: Locale }) {
  const t = translator(locale, "notices");
  return (
    <Section title={t("ways.title")}>
      <p className="mb-4 max-w-measure text-ink-2">{t("ways.hint")}</p>
      <p className="flex flex-wrap gap-3">
        <LinkButton href={`${base}/change#postpone`} variant="secondary">
          {t("ways.postpone")}
        </LinkButton>
        <LinkButton href={`${base}/cancel`} variant="secondary">
          {t("ways.cancel")}
        </LinkButton>
      </p>
    </Section>
  );
}

/** Edited but not told, cancelled, or all told: the first thing to know. */
function Standing({ desk, locale, mayAnnounce }: { desk: NoticeDesk; locale: Locale; mayAnnounce: boolean }) {
  const t = translator(locale, "notices");
  const { view, candidate, stage, progress } = desk;
  const links = (
    <>
      <LinkButton href={`/${locale}/m/${view.code}`} variant="secondary" external>
        {t("links.publicPage")}
      </LinkButton>
      <LinkButton
        href={`/${locale}/m/${view.code}/v/${view.publications.length}/poster.pdf`}
        variant="secondary"
        external
      >
        {t("links.printPoster")}
      </LinkButton>
    </>
  );
  if (stage === "cancelled") {
    const reason = desk.last?.reason;
    return (
      <Callout tone="missed" title={t("told.cancelled")} actions={links}>
        {reason && `${t("reason.label")}: ${pick(reason, locale)}`}
      </Callout>
    );
  }
  if (stage === "announced" && candidate.changes.length > 0) {
    const toChange = (
      <LinkButton href={`/${locale}/assemblies/${view.id}/notice/change`}>{t("change.open")}</LinkButton>
    );
    return (
      <Callout
        tone="soon"
        title={t("told.edited", { count: candidate.changes.length })}
        actions={mayAnnounce && toChange}
      >
        {t(candidate.material ? "told.editedMaterial" : "told.editedMinor")}
      </Callout>
    );
  }
  const isDone = isEverywhereTold(progress);
  return (
    <Callout tone={isDone ? "met" : "info"} title={t(isDone ? "told.everywhere" : "told.public")} actions={links}>
      {t("told.code", { code: view.code })}
    </Callout>
  );
}

/** Until when residents must be told, of the duty that is still to be done. */
function Deadline({ desk, locale, today }: { desk: NoticeDesk; locale: Locale; today: string }) {
  const t = translator(locale, "notices");
  const duties = ["announce-cancellation", "announce-again", "post-notice"];
  const open = desk.findings.filter(
    ({ duty, verdict }) => duties.includes(duty) && ["open", "due-soon", "missed"].includes(verdict),
  );
  const [first] = open.toSorted((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"));
  if (!first?.dueOn) return null;
  return t("channels.due", { day: dayWords(first.dueOn, locale), left: dueWords(first.dueOn, today, locale) });
}
