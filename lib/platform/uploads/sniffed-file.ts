import "server-only";
import { fileTypeFromBuffer } from "file-type";
import type { FileFault, TakenFile } from "./file-fault";
import { fileName } from "./file-name";
import { isLockedOffice, isLockedPdf, isWhole } from "./whole-file";
import { zipFault } from "./zip-fault";

/** What a file is by its own bytes, or why it is not taken. */
export type SniffedFile = TakenFile | { fault: FileFault };

/** What file-type calls an old Office file or a new one under a password. */
const OLD_CONTAINER = "application/x-cfb";

const PACKED = /^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument)\./;

/**
 * Reads an uploaded file. Its name and what the browser says of it are not believed: the type is that of its first
 * bytes, and must be one of `mediaTypes`. Half a file, one under a password, and an archive that would fill the reader's
 * device are not taken.
 * @param most greatest size in bytes
 */
export async function sniffFile(file: File, mediaTypes: readonly string[], most: number): Promise<SniffedFile> {
  if (file.size === 0) return { fault: "file-empty" };
  if (file.size > most) return { fault: "file-too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !mediaTypes.includes(type.mime)) return { fault: foreignFault(type?.mime, bytes) };
  const fault = await contentFault(type.mime, bytes);
  return fault ? { fault } : { bytes, mediaType: type.mime, name: fileName(file.name, type.ext) };
}

function foreignFault(mediaType: string | undefined, bytes: Uint8Array): FileFault {
  return mediaType === OLD_CONTAINER && isLockedOffice(bytes) ? "file-protected" : "file-type";
}

async function contentFault(mediaType: string, bytes: Uint8Array): Promise<FileFault | null> {
  if (PACKED.test(mediaType)) return zipFault(bytes);
  if (!isWhole(mediaType, bytes)) return "file-damaged";
  return mediaType === "application/pdf" && isLockedPdf(bytes) ? "file-protected" : null;
}
