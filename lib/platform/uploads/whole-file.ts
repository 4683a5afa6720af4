/** Where the end of a whole file of a type is to be found, and by what. */
const ENDS: Record<string, { sign: string; within: number }> = {
  "application/pdf": { sign: "%%EOF", within: 2048 },
  "image/png": { sign: "IEND", within: Number.POSITIVE_INFINITY },
  "image/jpeg": { sign: "\u00ff\u00d9", within: Number.POSITIVE_INFINITY },
};

/** A key that locks the text of a PDF stands in its trailer, never packed. */
const LOCKED_PDF = /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/;

/** Word and Excel put a document under a password into an old container, as a stream of this name (MS-OFFCRYPTO 2.3). */
const LOCKED_OFFICE = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");

/** Whether a picture or a PDF is whole, by its end: a broken connection or a full stick leaves the beginning only. */
export function isWhole(mediaType: string, bytes: Uint8Array): boolean {
  const end = ENDS[mediaType];
  return !end || latin(bytes.subarray(Math.max(0, bytes.length - end.within))).includes(end.sign);
}

/** A PDF under a password or with restrictions: who has only the link may not be able to read it. */
export function isLockedPdf(bytes: Uint8Array): boolean {
  return LOCKED_PDF.test(latin(bytes));
}

/** An Office document under a password. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return latin(bytes).includes(LOCKED_OFFICE);
}

/** Each byte as one sign, so that texts can be looked for. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
