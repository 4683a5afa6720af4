import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Content, TCreatedPdf, TDocumentDefinitions } from "pdfmake/interfaces";
import { fewAtOnce } from "../few-at-once";
import { fontFile, type Weight } from "./fonts";
import { INK } from "./ink";
import type { Block, Draft, Paper, Run, Typeface } from "./paper";
import { type Faces, layOut, setUpPress } from "./press";
import { printable } from "./printable";

const FACES: Record<Typeface, Weight> = { Onest: 400, OnestSemibold: 600, OnestBold: 700 };

/**
 * Prints a paper: an A4 PDF with Onest embedded as a subset, text that can be copied and searched, title and language
 * set. The same paper gives the same bytes; `createdAt` is its only date. Nothing is fetched and no file but the fonts
 * is read, whatever the texts say.
 */
export async function renderPdf(paper: Paper): Promise<Uint8Array> {
  await press();
  let [low, high] = [0, paper.drafts.length - 1];
  const laid = new Map<number, TCreatedPdf>();
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    laid.set(middle, layOut(definitionOf(paper, middle)));
    if (await fits(laid.get(middle), paper.drafts[middle])) high = middle;
    else low = middle + 1;
  }
  return (laid.get(high) ?? layOut(definitionOf(paper, high))).getBuffer();
}

async function fits(laid: TCreatedPdf | undefined, draft: Draft | undefined): Promise<boolean> {
  const pages = (await laid?.getStream())?.bufferedPageRange().count ?? 0;
  return pages <= (draft?.pagesAtMost ?? Number.POSITIVE_INFINITY);
}

/**
 * The same for a paper of many sheets that no footer counts: laying those out takes seconds, in which the server would
 * answer nobody else. It is printed in a thread of its own, one at a time.
 */
export async function renderLargePdf(paper: Omit<Paper, "header" | "footer">): Promise<Uint8Array> {
  const workerData = { definition: definitionOf(paper, paper.drafts.length - 1), faces: await faces() };
  const file = path.join(process.cwd(), "lib/platform/documents/press-thread.ts");
  return oneAtOnce("press", async () => {
    const thread = new Worker(/* turbopackIgnore: true */ file, { workerData, execArgv: [] });
    return new Promise<Uint8Array>((resolve, reject) => {
      thread.once("message", resolve);
      thread.once("error", reject);
      thread.once("exit", (code) => reject(new Error(`The press ended with ${code}`)));
    });
  });
}

const oneAtOnce = fewAtOnce(1);

let ready: Promise<void> | undefined;

/** A failure is tried again. */
function press(): Promise<void> {
  ready ??= faces()
    .then(setUpPress)
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

async function faces(): Promise<Faces> {
  const files = Object.entries(FACES).map(async ([face, weight]) => [face, await fontFile(weight)] as const);
  return Object.fromEntries(await Promise.all(files));
}

function definitionOf(paper: Paper, draft: number): TDocumentDefinitions {
  const { header, footer } = paper;
  return {
    version: "1.7",
    language: paper.language,
    displayTitle: true,
    info: {
      title: paper.title,
      author: paper.author,
      subject: paper.subject,
      creator: "Jyiyn",
      producer: "Jyiyn",
      creationDate: new Date(paper.createdAt),
    },
    pageSize: "A4",
    pageMargins: paper.margins,
    defaultStyle: { font: "Onest", fontSize: 10.5, lineHeight: 1.1, color: INK },
    header: header && ((page, pages) => typeset(header(page, pages))),
    footer: footer && ((page, pages) => typeset(footer(page, pages))),
    content: (paper.drafts[draft]?.content ?? []).map(typeset),
  };
}

/** A copy for pdfmake, which writes into what it is given, with every text made drawable. */
function typeset(block: Block): Content {
  if ("text" in block) {
    const { text } = block;
    return { ...block, text: typeof text === "string" ? pieces(text) : text.flatMap(runPieces) };
  }
  if ("stack" in block) return { ...block, stack: block.stack.map(typeset) };
  if ("columns" in block) return { ...block, columns: block.columns.map(typeset) };
  if ("table" in block) {
    const body = block.table.body.map((row) => row.map((cell) => typeset(cell)));
    return { ...block, table: { ...block.table, body } };
  }
  return { ...block };
}

function runPieces(run: Run): Run[] {
  return [pieces(run.text)].flat().map((text) => ({ ...run, text }));
}

/**
 * pdfmake measures what is left of a word again for each line it fills: ten thousand letters without a space would take
 * seconds. Given in pieces, such a word looks the same and costs little.
 */
function pieces(text: string): string | string[] {
  const drawn = printable(text);
  return /\S{200}/.test(drawn) ? (drawn.match(/\S{1,60}\s*|\s+/g) ?? []) : drawn;
}
