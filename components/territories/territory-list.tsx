import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { uiWords } from "@/components/ui/words";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import type { TerritoryRow } from "@/lib/territories/row";
import type { TerritoryFilter } from "@/lib/territories/schema";

type TerritoryListProps = {
  locale: Locale;
  filter: TerritoryFilter;
  rows: TerritoryRow[];
  total: number;
  pages: number;
};

/** The rows that were found, with what they lie in and since when they are so. */
export function TerritoryList({ locale, filter, rows, total, pages }: TerritoryListProps) {
  const t = translator(locale, "territories");
  if (rows.length === 0) return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>;
  const address = (page: number) => `?${new URLSearchParams({ q: filter.q, level: filter.level, page: String(page) })}`;
  return (
    <>
      <p className="mb-3 text-sm text-ink-2">{t("found", { count: total })}</p>
      <Table
        caption={t("title")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { id: "name", head: t("name"), rowHeader: true, cell: (row) => pick(row.name, locale) },
          { id: "level", head: t("levelLabel"), cell: (row) => t(`level.${row.level}`) },
          { id: "within", head: t("within"), cell: (row) => pick(row.within, locale) },
          { id: "code", head: t("code"), cell: (row) => <span className="tabular">{row.soate ?? t("noCode")}</span> },
          { id: "force", head: t("inForce"), cell: (row) => <InForce row={row} t={t} locale={locale} /> },
        ]}
      />
      <Pagination page={filter.page} pages={pages} href={address} words={uiWords(locale).pagination} />
    </>
  );
}

function InForce({ row, t, locale }: { row: TerritoryRow; t: Translate; locale: Locale }) {
  return (
    <>
      {inForceWords(row, t)}
      {row.mergedInto && <span className="block">{t("mergedInto", { name: pick(row.mergedInto, locale) })}</span>}
    </>
  );
}

function inForceWords({ validFrom, validTo }: TerritoryRow, t: Translate): string {
  const [from, to] = [validFrom && shortDate(validFrom), validTo && shortDate(validTo)];
  if (from && to) return t("between", { from, to });
  if (from) return t("from", { from });
  return to ? t("until", { to }) : t("always");
}
