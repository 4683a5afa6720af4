/** One file inside an archive, as its list of contents tells: sizes in bytes, `at` where its local header stands. */
export type ZipEntry = { name: string; flags: number; method: number; packed: number; size: number; at: number };

const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const HEADER_LENGTH = 46;
const LOCAL_LENGTH = 30;
const SIGNATURES = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };

/**
 * The list of contents of a ZIP archive (APPNOTE 4.3.12 and 4.3.16), read without unpacking anything; null when it is
 * broken or in the form for archives over 4 GB, which nothing that is taken here needs.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfContents(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number++) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== SIGNATURES.entry) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; null when they do not lie in the archive. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (at + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, LOCAL_LENGTH);
  if (view.getUint32(0, true) !== SIGNATURES.local) return null;
  const start = at + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}

// The end stands last, before a comment of any length.
function endOfContents(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === SIGNATURES.end) return at;
  }
  return null;
}
