// biome-ignore-all lint/a11y/noRedundantRoles: as cards (display: block) the rows lose their roles in some browsers.
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Column<Row> = {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures: to the right, all of one width. */
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
  sortable?: boolean;
  /** On a phone it stands first in the card, without its head: a state, for example. */
  cardFirst?: boolean;
  /** Not shown on a phone. */
  noCard?: boolean;
};

export type Sort = {
  by: string;
  direction: "asc" | "desc";
  href: (by: string, direction: "asc" | "desc") => string;
};

type TableProps<Row> = {
  caption: string;
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  foot?: ReactNode;
};

/** Rows of the same kind, rendered on the server; sorting is a link. On a phone each row becomes a card. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, sort, foot }: TableProps<Row>) {
  return (
    <table role="table" className="w-full border-collapse text-left text-sm max-sm:block">
      <caption className={hideCaption ? "sr-only" : "mb-2 text-left text-lg font-semibold max-sm:block"}>
        {caption}
      </caption>
      <thead role="rowgroup" className={sort ? SORT_HEAD : HEAD}>
        <tr role="row" className={sort ? "max-sm:flex max-sm:flex-wrap max-sm:gap-x-4" : ""}>
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)} className={ROW}>
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot className="border-t-2 border-line-strong font-semibold max-sm:block">{foot}</tfoot>}
    </table>
  );
}

const HEAD = "bg-sunk text-xs text-ink-2 max-sm:sr-only";
const SORT_HEAD = "bg-sunk text-xs text-ink-2 max-sm:block";
const ROW = "border-t border-line max-sm:flex max-sm:flex-col max-sm:py-3";

/** A link in a card is pressed on 44 px. */
const CARD_LINK = "max-sm:[&>a]:inline-flex max-sm:[&>a]:min-h-tap max-sm:[&>a]:items-center";

function Head<Row>({ column, sort }: { column: Column<Row>; sort?: Sort }) {
  const { id, head, numeric, sortable } = column;
  const current = sort?.by === id ? sort.direction : undefined;
  const next = current === "asc" ? "desc" : "asc";
  const phone = sort && !sortable ? "max-sm:sr-only" : "";
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={current && (current === "asc" ? "ascending" : "descending")}
      className={`px-3 py-2 font-semibold ${numeric ? "sm:text-right" : ""} ${phone}`}
    >
      {sort && sortable ? (
        <a
          href={sort.href(id, next)}
          className="-my-2 inline-flex min-h-tap items-center gap-1 text-action underline underline-offset-4"
        >
          {head}
          {current && <Icon name={current === "asc" ? "up" : "down"} className="size-3.5" />}
        </a>
      ) : (
        head
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { head, cell, numeric, rowHeader, cardFirst, noCard } = column;
  const figures = numeric ? "tabular sm:text-right sm:whitespace-nowrap" : "";
  const phone = noCard ? "max-sm:hidden" : cardFirst ? "max-sm:order-first" : "max-sm:empty:hidden";
  const shared = `px-3 py-2.5 align-top max-sm:px-0 max-sm:py-0.5 ${CARD_LINK} ${figures} ${phone}`;
  if (rowHeader) {
    return (
      <th role="rowheader" scope="row" className={`${shared} font-semibold max-sm:text-base`}>
        {cell(row)}
      </th>
    );
  }
  const label = cardFirst ? "" : "max-sm:before:text-ink-2 max-sm:before:content-[attr(data-head)_':_']";
  return (
    <td role="cell" data-head={head} className={`${shared} ${label}`}>
      {cell(row)}
    </td>
  );
}
