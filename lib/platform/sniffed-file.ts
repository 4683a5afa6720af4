import "server-only";
import { fileTypeFromBuffer } from "file-type";

/** What a file is by its own bytes, or the code of fields.json that says why it is not taken. */
export type SniffedFile =
  | { bytes: Uint8Array; mediaType: string; name: string }
  | { fault: "file-empty" | "file-too-large" | "file-type" };

/**
 * Reads an uploaded file. Its name and what the browser says of it are not believed: the type is that of its first
 * bytes, and must be one of `mediaTypes`.
 * @param most greatest size in bytes
 */
export async function sniffFile(file: File, mediaTypes: readonly string[], most: number): Promise<SniffedFile> {
  if (file.size === 0) return { fault: "file-empty" };
  if (file.size > most) return { fault: "file-too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !mediaTypes.includes(type.mime)) return { fault: "file-type" };
  return { bytes, mediaType: type.mime, name: `${nameWithoutEnding(file.name)}.${type.ext}` };
}

/** The ending is given by the type, so that a saved file opens as what it is. */
function nameWithoutEnding(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{C}]+/gu, " ")
    .replace(/\.[^.]*$/, "")
    .trim();
  return plain.slice(0, 100) || "file";
}
