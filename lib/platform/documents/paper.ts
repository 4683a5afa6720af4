import type { Locale } from "@/lib/platform/i18n/locale";

/** Points from an edge: left, top, right, bottom. 1 pt = 1/72 inch = 0.353 mm; A4 is 595 × 842 pt. */
export type Edges = [left: number, top: number, right: number, bottom: number];

/** The weights of Onest that papers use; bold text inside a semibold one is not needed. */
export type Typeface = "Onest" | "OnestSemibold" | "OnestBold";

export type Style = {
  font?: Typeface;
  fontSize?: number;
  lineHeight?: number;
  characterSpacing?: number;
  color?: string;
  alignment?: "left" | "center" | "right";
  decoration?: "lineThrough";
  decorationThickness?: number;
  margin?: Edges;
};

type Placed = Style & { unbreakable?: boolean; pageBreak?: "before"; width?: number };

/**
 * What a page is built of. It is a subset of pdfmake's own blocks on purpose: columns and cells have a width in points,
 * because an "as wide as the text" column is pushed off the sheet by one long word.
 */
export type Block =
  | (Placed & { text: string | Run[]; noWrap?: boolean })
  | (Placed & { stack: Block[] })
  | (Placed & { columns: Block[]; columnGap?: number })
  | (Placed & { table: Table; layout: TableLook })
  | (Placed & { svg: string; width: number; height: number });

/** A piece of a line in its own style. */
export type Run = Style & { text: string };

export type Table = {
  widths: number[];
  body: Cell[][];
  headerRows?: number;
  keepWithHeaderRows?: number;
  /** Of every row, at least; in points. */
  heights?: number;
  dontBreakRows?: boolean;
};
export type Cell = Block & { fillColor?: string; colSpan?: number };

/** `bare`: no lines. `rows`: a hairline between rows. `grid`: a line around every cell. `plate`: filled, with air inside. */
export type TableLook = "bare" | "rows" | "grid" | "plate";

/** One try at laying the paper out; taken when it needs no more than `pagesAtMost` sheets (any number when absent). */
export type Draft = { content: Block[]; pagesAtMost?: number };

/**
 * A paper to print, made by pure code and carried out by renderPdf. The same paper gives the same bytes.
 * `drafts` go from roomy to tight, each needing no more room than the one before: the first that fits its number of
 * pages is printed, the last one in any case.
 */
export type Paper = {
  title: string;
  author: string;
  subject: string;
  /** Main language of the text, for screen readers and search. */
  language: Locale;
  /** Instant printed as the date of creation: that of the frozen version, never "now". */
  createdAt: string;
  margins: Edges;
  header?: (page: number, pages: number) => Block;
  footer?: (page: number, pages: number) => Block;
  drafts: Draft[];
};
