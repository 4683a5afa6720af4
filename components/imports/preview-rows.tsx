import { Pagination } from "@/components/ui/pagination";
import { Status, type StatusKind } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import { TabLinks } from "@/components/ui/tabs";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import { type Preview, type PreviewRow, VERDICTS, type Verdict } from "@/lib/platform/import-preview";
import type { PreviewPart } from "@/lib/platform/preview-part";

const LOOK: Record<Verdict, StatusKind> = {
  error: "missed",
  new: "met",
  changed: "due-soon",
  same: "open",
  skipped: "waived",
};

type PreviewRowsProps = {
  locale: Locale;
  counts: Preview<unknown>["counts"];
  part: PreviewPart<unknown>;
  /** Address of this page. */
  path: string;
};

/** The lines of a file, one by one: what becomes of each and why. */
export function PreviewRows({ locale, counts, part, path }: PreviewRowsProps) {
  const t = translator(locale, "imports");
  const { only, page, pages, rows } = part;
  const address = (verdict: Verdict | "", at = 1) => `${path}?only=${verdict}&page=${at}`;
  const tabs = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
    href: address(verdict),
    label: t(`verdict.${verdict}`),
    count: counts[verdict],
    current: only === verdict,
  }));
  return (
    <div className="mt-8">
      <TabLinks
        label={t("filter")}
        tabs={[{ href: address(""), label: t("allRows"), current: only === "" }, ...tabs]}
      />
      <Table
        caption={t("rows")}
        hideCaption
        rows={rows}
        rowKey={(row) => String(row.line)}
        columns={[
          { id: "line", head: t("line"), numeric: true, cell: (row) => formatNumber(row.line) },
          {
            id: "what",
            head: t("what"),
            rowHeader: true,
            cell: (row) => <span className="break-words">{row.title}</span>,
          },
          {
            id: "outcome",
            head: t("outcome"),
            cell: (row) => <Status kind={LOOK[row.verdict]} word={t(`verdict.${row.verdict}`)} />,
          },
          { id: "detail", head: t("detail"), cell: (row) => <Detail row={row} t={t} /> },
        ]}
      />
      <Pagination page={page} pages={pages} href={(at) => address(only, at)} words={uiWords(locale).pagination} />
    </div>
  );
}

function Detail({ row, t }: { row: PreviewRow<unknown>; t: Translate }) {
  const shown = (cell: string) => cell || t("nothing");
  const faults = row.faults.map(({ column, code, line }) => {
    const fault = t(`fault.${code}`, { line: line ?? 0 });
    return column ? t("inColumn", { column, fault }) : fault;
  });
  const changes = row.changes.map(({ column, from, to }) => t("change", { column, from: shown(from), to: shown(to) }));
  const notes = row.note ? [t(`note.${row.note}`)] : [];
  return (
    <ul className="grid gap-0.5">
      {[...faults, ...changes, ...notes].map((words) => (
        <li key={words} className="break-words">
          {words}
        </li>
      ))}
    </ul>
  );
}
