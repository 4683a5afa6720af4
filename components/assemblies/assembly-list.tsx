import { LinkButton, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type Column, Table } from "@/components/ui/table";
import { uiWords } from "@/components/ui/words";
import type { AssemblyList, ListedAssembly } from "@/lib/assemblies/listing";
import type { AssemblyFilter } from "@/lib/assemblies/schema";
import { inSeveral } from "@/lib/assemblies/several-municipalities";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, longDate, onIn, weekdayOf } from "@/lib/platform/i18n/dates";
import { small } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import { AssemblyFilterForm } from "./assembly-filter";
import { stepHref } from "./next-step-link";
import { StageMark } from "./stage-mark";

type AssemblyListProps = { list: AssemblyList; filter: AssemblyFilter; mayPlan: boolean; locale: Locale };

/** All meetings that one reaches, a page at a time. */
export function AssemblyListView({ list, filter, mayPlan, locale }: AssemblyListProps) {
  const t = translator(locale, "assemblies");
  const plan = mayPlan && <LinkButton href={`/${locale}/assemblies/new`}>{t("list.plan")}</LinkButton>;
  const isFiltered = Boolean(filter.q || filter.stage || filter.kind || filter.village);
  const { rows, total, pages } = list;
  if (total === 0 && !isFiltered) {
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState title={t("list.emptyTitle")} action={plan}>
          {t("list.emptyText")}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} aside={plan} />
      <AssemblyFilterForm list={list} filter={filter} isFiltered={isFiltered} locale={locale} />
      <p className="mb-3 text-sm text-ink-2" role="status">
        {t("list.count", { count: total })}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t("list.noneTitle")}>{t("list.noneText")}</EmptyState>
      ) : (
        <Table
          caption={t("title")}
          hideCaption
          columns={columnsOf({ locale, t, mayPlan, isWide: inSeveral(rows.map(({ view }) => view)) })}
          rows={rows}
          rowKey={({ view }) => view.id}
        />
      )}
      <Pagination
        page={filter.page}
        pages={pages}
        href={(page) => listAddress(locale, filter, page)}
        words={uiWords(locale).pagination}
      />
    </>
  );
}

/** `isWide`: the rows lie in several municipalities, as for those who watch a rayon or an oblast. */
type Shown = { locale: Locale; t: Translate; mayPlan: boolean; isWide: boolean };

function columnsOf({ locale, t, mayPlan, isWide }: Shown): Column<ListedAssembly>[] {
  return [
    {
      ...{ id: "name", head: t("list.name"), rowHeader: true },
      cell: ({ view }) => (
        <>
          <TextLink href={`/${locale}/assemblies/${view.id}`}>{pick(view.title, locale)}</TextLink>
          <span className="block text-xs font-normal text-ink-2">
            {kindWords(view.kind, locale)} · {view.villages.map(({ name }) => pick(name, locale)).join(", ")}
            {isWide && ` · ${pick(view.municipality.name, locale)}`}
          </span>
        </>
      ),
    },
    {
      ...{ id: "when", head: t("list.when") },
      cell: ({ view }) => <When view={view} locale={locale} />,
    },
    { ...{ id: "stage", head: t("list.stage") }, cell: ({ stage }) => <StageMark stage={stage} locale={locale} /> },
    {
      ...{ id: "next", head: t("list.next") },
      cell: ({ view, next }) => {
        if (!next) return <span className="text-ink-2">{t("page.done")}</span>;
        const step = t(`step.${next.step}`);
        if (!mayPlan) return step;
        return <TextLink href={stepHref(view.id, next, locale)}>{step}</TextLink>;
      },
    },
  ];
}

function When({ view: { startsAt, municipality }, locale }: { view: ListedAssembly["view"]; locale: Locale }) {
  const on = onIn(startsAt, municipality.timeZone);
  return (
    <>
      <span className="whitespace-nowrap">{longDate(on, locale)}</span>
      <span className="text-ink-2 max-sm:before:content-[',_'] sm:block">
        {small(weekdayOf(on, locale))}, {clockTime(startsAt, municipality.timeZone)}
      </span>
    </>
  );
}

function listAddress(locale: Locale, filter: AssemblyFilter, page: number): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, page: page > 1 ? page : undefined }))
    if (value) params.set(name, String(value));
  return `/${locale}/assemblies?${params}`;
}
