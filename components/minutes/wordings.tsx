import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { uiWords } from "@/components/ui/words";
import type { MeetingRecord } from "@/lib/minutes/meeting-record";
import type { Wording } from "@/lib/minutes/texts/minutes-text";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Texts } from "./minutes-section";

type WordingsProps = {
  record: MeetingRecord;
  section: string;
  rows: Wording[];
  page: number;
  pages: number;
  locale: Locale;
};

/** Every wording of one section, the latest first: nothing that was saved is ever lost. */
export function Wordings({ record, section, rows, page, pages, locale }: WordingsProps) {
  const t = translator(locale, "minutes");
  const base = `/${locale}/assemblies/${record.assemblyId}`;
  const item = record.items.find(({ id }) => id === section);
  const name = item ? pick(item.title, locale) : t(section === "closing" ? "section.closing" : "section.opening");
  const crumbs = [
    { href: base, label: pick(record.title, locale) },
    { href: `${base}/minutes`, label: t("page.minutes") },
  ];
  return (
    <>
      <PageHeader
        title={t("wordings.title")}
        over={name}
        breadcrumb={crumbs}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      {rows.length === 0 && <EmptyState title={t("wordings.noneTitle")}>{t("wordings.none")}</EmptyState>}
      <ol className="border-b border-line empty:hidden">
        {rows.map(({ revision, text, byName, at }) => (
          <li key={revision} className="border-t border-line py-4">
            <p className="mb-2 text-sm text-ink-2">
              {t("wordings.line", { revision, name: byName, when: shortDateTime(at, record.timeZone) })}
            </p>
            <Texts text={text} locale={locale} />
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `${base}/minutes/wordings?of=${section}&page=${to}`}
        words={uiWords(locale).pagination}
      />
    </>
  );
}
