import type { Temporal } from "temporal-polyfill";
import { boardPath } from "@/lib/board/board-ask";
import { isNewest, type MeetingPage, tellingVersion } from "@/lib/board/meeting-page";
import { pick } from "@/lib/platform/i18n/bilingual";
import { onIn, shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { MeetingResult } from "./meeting-result";
import { NoticeArticle } from "./notice-article";
import type { PaperLine } from "./paper-list";
import { Strip } from "./strip";
import { VersionHistory } from "./version-history";

type MeetingViewProps = { page: MeetingPage; locale: Locale; now: Temporal.Instant };

/** The page of one assembly: its notice, and what came of it. */
export function MeetingView({ page, locale, now }: MeetingViewProps) {
  const t = translator(locale, "board");
  const { content, shown, versions } = page;
  const base = `/${locale}/m/${content.code}`;
  const today = onIn(now, content.timeZone);
  const isPast = onIn(content.startsAt, content.timeZone) < today;
  const kind = tellingVersion(versions, shown.version)?.kind ?? "notice";
  return (
    <>
      <p className="mb-1 text-sm">
        <a
          href={`/${locale}${boardPath({ within: page.soate })}`}
          className="inline-flex min-h-tap items-center text-action underline underline-offset-4"
        >
          {pick(content.municipality.name, locale)}
        </a>
      </p>
      {!isNewest(page) && (
        <Strip tone="missed" title={t("version.old", { version: shown.version })}>
          <a href={base} className="font-semibold text-action underline underline-offset-4">
            {t("version.toNewest")}
          </a>
        </Strip>
      )}
      {isNewest(page) && <StandingStrip page={page} locale={locale} isPast={isPast} />}
      <NoticeArticle
        {...{ content, locale, telling: kind }}
        today={isPast || !isNewest(page) ? undefined : today}
        documentHref={(id) => `${base}/documents/${id}`}
        papers={papersOf(page, locale)}
      >
        <p className="mt-4 text-sm text-ink-2">
          {t("announcedAt", { at: shortDateTime(versions.at(-1)?.announcedAt ?? shown.announcedAt, content.timeZone) })}
        </p>
        {isNewest(page) && <MeetingResult page={page} locale={locale} />}
        <VersionHistory page={page} locale={locale} />
      </NoticeArticle>
    </>
  );
}

/** Over and told, not held, or over and not told yet. Before the meeting, and of a cancelled one, nothing. */
function StandingStrip({ page, locale, isPast }: { page: MeetingPage; locale: Locale; isPast: boolean }) {
  const t = translator(locale, "board");
  if (page.notHeld)
    return (
      <Strip tone="missed" title={t("standing.notHeld")}>
        {t(`notHeld.${page.notHeld}`)}
        {page.repeat && (
          <a
            href={`/${locale}/m/${page.repeat.code}`}
            className="mt-1 block font-semibold text-action underline underline-offset-4"
          >
            {t("standing.repeat", { at: shortDateTime(page.repeat.startsAt, page.repeat.timeZone) })}
          </a>
        )}
      </Strip>
    );
  if (page.result) {
    return (
      <Strip tone="met" title={t("standing.held")}>
        <a href="#result" className="text-action underline underline-offset-4">
          {t("standing.toResult")}
        </a>
      </Strip>
    );
  }
  if (!isPast || page.content.kind === "cancellation") return null;
  return (
    <Strip tone="info" title={t("standing.over")}>
      {t("standing.noResult")}
    </Strip>
  );
}

function papersOf({ content, shown, result }: MeetingPage, locale: Locale): PaperLine[] {
  const t = translator(locale, "board");
  const base = `/${locale}/m/${content.code}`;
  const poster = { key: "poster", name: t("poster"), href: `${base}/v/${shown.version}/poster.pdf`, note: "PDF" };
  const protocol = { key: "protocol", name: t("protocol"), href: `${base}/protocol.pdf`, note: "PDF" };
  return result ? [poster, protocol] : [poster];
}
