import type { CustomTableLayout } from "pdfmake/interfaces";
import { LINE } from "./ink.ts";
import type { TableLook } from "./paper.ts";

const PLAIN: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** How the tables of papers are drawn, by name. */
export const LOOKS: Record<TableLook, CustomTableLayout> = {
  bare: PLAIN,
  plate: {
    ...PLAIN,
    paddingLeft: () => 14,
    paddingRight: () => 14,
    paddingTop: () => 9,
    paddingBottom: () => 10,
  },
  rows: {
    ...PLAIN,
    hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0 : 0.6),
    hLineColor: () => LINE,
  },
  grid: {
    ...PLAIN,
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
    hLineColor: () => LINE,
    vLineColor: () => LINE,
    paddingLeft: () => 7,
    paddingRight: () => 7,
    paddingTop: () => 3.5,
    paddingBottom: () => 4,
  },
};
