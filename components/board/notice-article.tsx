import type { ReactNode } from "react";
import { kindWords } from "@/lib/notice-rules/wording";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { pick } from "@/lib/platform/i18n/bilingual";
import { onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { fileSize } from "@/lib/platform/i18n/numbers";
import { dayWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";
import { AgendaList } from "./agenda-list";
import { NoticeFacts } from "./notice-facts";
import { NoticeStrip } from "./notice-strip";
import { type PaperLine, PaperList } from "./paper-list";
import { Part } from "./part";
import { Strip } from "./strip";
import { WhenWhere } from "./when-where";
import { Wording } from "./wording";

type NoticeArticleProps = {
  content: NoticeContent;
  telling: NoticeContent["kind"];
  locale: Locale;
  /** Civil day it is now, there; left out once the day is over. */
  today?: string;
  /** Addresses of published documents; left out in a preview, where nothing is published yet. */
  documentHref?: (id: string) => string;
  /** Poster, protocol. */
  papers?: readonly PaperLine[];
  /** In a preview the office's own heading stands above. */
  heading?: "h1" | "h2";
  children?: ReactNode;
};

/** A notice as residents read it: what → where and when → agenda → documents → whatever came of it. */
export function NoticeArticle({
  content,
  locale,
  today,
  papers = [],
  heading: Heading = "h1",
  ...props
}: NoticeArticleProps) {
  const t = translator(locale, "board");
  const { startsAt, timeZone, override, agenda } = content;
  const total = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  const all = [...papers, ...documentsOf(content, locale, props.documentHref)];
  return (
    <article>
      <NoticeStrip content={content} telling={props.telling} locale={locale} />
      <p className="mb-1 text-ink-2">{kindAndPlace(content, locale)}</p>
      <Heading className="text-2xl font-bold sm:text-3xl">
        <Wording text={content.title} locale={locale} />
      </Heading>
      <WhenWhere content={content} locale={locale} away={today && dayWords(onIn(startsAt, timeZone), today, locale)} />
      {override && (
        <Strip tone="soon" title={t("shortNotice")}>
          <p>{t("shortNoticeReason", { reason: override.reason, name: override.byName })}</p>
        </Strip>
      )}
      <NoticeFacts content={content} locale={locale} />
      <Part title={t("agenda")} aside={total > 0 && t("minutes", { minutes: total })} level={Heading}>
        <AgendaList items={agenda} locale={locale} />
      </Part>
      {all.length > 0 && (
        <Part title={t("papers")} level={Heading}>
          <PaperList papers={all} />
        </Part>
      )}
      {props.children}
    </article>
  );
}

function kindAndPlace({ assemblyKind, municipality }: NoticeContent, locale: Locale): string {
  const kind = kindWords(assemblyKind, locale);
  return [kind, ...[municipality.name, municipality.rayon].map((name) => pick(name, locale))]
    .filter(Boolean)
    .join("\u00a0· ");
}

function documentsOf(content: NoticeContent, locale: Locale, href?: (id: string) => string): PaperLine[] {
  const t = translator(locale, "board");
  return content.agenda.flatMap(({ documents, position }) =>
    documents.map(({ id, name, title, size }) => ({
      ...{ key: id, name: title ? pick(title, locale) : name, href: href?.(id) },
      note: [...(title ? [name] : []), fileSize(size, locale), t("ofItem", { number: position })].join(", "),
    })),
  );
}
