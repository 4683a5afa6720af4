import { TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Status } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import { uiWords } from "@/components/ui/words";
import type { RegisteredDecision } from "@/lib/decisions/after-view";
import { decisionNumber } from "@/lib/decisions/decision-number";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type DecisionRegisterProps = { rows: RegisteredDecision[]; page: number; pages: number; locale: Locale };

/** Decisions of all meetings within reach: who is to do what by when, and how far it has come. */
export function DecisionRegister({ rows, page, pages, locale }: DecisionRegisterProps) {
  const t = translator(locale, "decisions");
  return (
    <>
      <PageHeader title={t("register.title")}>
        <p className="max-w-measure text-ink-2">{t("register.lead")}</p>
      </PageHeader>
      {rows.length === 0 && <EmptyState title={t("register.emptyTitle")}>{t("register.emptyText")}</EmptyState>}
      {rows.length > 0 && (
        <Table
          caption={t("register.title")}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: "number", head: "№", cell: decisionNumber, rowHeader: true },
            { id: "text", head: t("list.text"), cell: (row) => <Text row={row} locale={locale} /> },
            { id: "owner", head: t("owner"), cell: ({ owner }) => owner ?? "—" },
            { id: "due", head: t("dueOn"), cell: ({ dueOn }) => (dueOn ? shortDate(dueOn) : "—") },
            {
              id: "state",
              head: t("register.state"),
              cell: (row) => <State row={row} locale={locale} />,
              cardFirst: true,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `/${locale}/decisions?page=${to}`}
        words={uiWords(locale).pagination}
      />
    </>
  );
}

function Text({ row, locale }: { row: RegisteredDecision; locale: Locale }) {
  return (
    <>
      <p className="max-w-measure whitespace-pre-line">{pick(row.text, locale)}</p>
      <p className="text-ink-2">
        <TextLink href={`/${locale}/assemblies/${row.assemblyId}/after`}>{pick(row.assemblyTitle, locale)}</TextLink>
        {` · ${pick(row.municipality, locale)}`}
      </p>
    </>
  );
}

function State({ row: { sentOn, repliedOn }, locale }: { row: RegisteredDecision; locale: Locale }) {
  const t = translator(locale, "decisions");
  if (repliedOn) return <Status kind="met" word={t("register.replied", { day: shortDate(repliedOn) })} />;
  if (sentOn) return <Status kind="due-soon" word={t("register.sent", { day: shortDate(sentOn) })} quiet />;
  return <Status kind="open" word={t("list.unsent")} />;
}
