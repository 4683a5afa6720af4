import pdfmake from "pdfmake";
import type { TCreatedPdf, TDocumentDefinitions, TFontDictionary } from "pdfmake/interfaces";
import { LOOKS } from "./table-looks.ts";

/** The bytes of each typeface. */
export type Faces = Record<string, Uint8Array>;

/** Makes pdfmake ready, once in a thread: it keeps fonts in a file system of its own, and may fetch or read nothing. */
export function setUpPress(faces: Faces): void {
  const { virtualfs } = pdfmake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void } };
  const fonts: TFontDictionary = {};
  for (const [face, bytes] of Object.entries(faces)) {
    virtualfs.writeFileSync(`${face}.ttf`, bytes);
    fonts[face] = { normal: `${face}.ttf` };
  }
  pdfmake.setFonts(fonts);
  pdfmake.addTableLayouts(LOOKS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

export function layOut(definition: TDocumentDefinitions): TCreatedPdf {
  return pdfmake.createPdf(definition, { bufferPages: true });
}
