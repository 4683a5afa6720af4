import { createInflateRaw } from "node:zlib";
import type { FileFault } from "./file-fault";
import { packedBytes, type ZipEntry, zipEntries } from "./zip-entries";

/** An office document of 10 MB may well unfold to a hundred; nobody's phone opens more than this. */
const MOST_UNFOLDED = 200 * 1024 * 1024;
/** Below this nothing is a bomb, however well it is packed. */
const HARMLESS = 20 * 1024 * 1024;
const MOST_RATIO = 100;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * What is wrong with an office document, which is a ZIP archive. Sizes are first believed, then proved by unpacking in
 * pieces of 64 KB that are dropped at once, never beyond the size that was told.
 */
export async function zipFault(bytes: Uint8Array): Promise<FileFault | null> {
  const entries = zipEntries(bytes);
  if (!entries) return "file-damaged";
  if (expands(entries, bytes.length)) return "file-expands";
  if (entries.some(({ flags }) => flags & ENCRYPTED)) return "file-protected";
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    const text = packed && (await unpacked(packed, entry));
    if (text === null) return "file-damaged";
    if (entry.name === "META-INF/manifest.xml" && text.includes("encryption-data")) return "file-protected";
  }
  return null;
}

/** Entries that share their bytes are how a small archive becomes an endless one. */
function expands(entries: readonly ZipEntry[], length: number): boolean {
  const sum = (of: "packed" | "size") => entries.reduce((total, entry) => total + entry[of], 0);
  const unfolded = sum("size");
  return sum("packed") > length || unfolded > MOST_UNFOLDED || (unfolded > HARMLESS && unfolded > length * MOST_RATIO);
}

/** The first piece of an entry as text, once all of it has been unpacked; null when it is not what was told. */
async function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Promise<string | null> {
  if (method === STORED) return packed.length === size ? new TextDecoder().decode(packed.subarray(0, 65_536)) : null;
  if (method !== DEFLATED) return null;
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  inflate.end(packed);
  let [total, first] = [0, ""];
  try {
    for await (const piece of inflate) {
      if (total === 0) first = new TextDecoder().decode(piece);
      total += piece.length;
      if (total > size) return null;
    }
  } catch {
    return null;
  }
  return total === size ? first : null;
}
