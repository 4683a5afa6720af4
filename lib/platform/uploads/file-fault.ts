/** Why an uploaded file is not taken: codes of fields.json. */
export type FileFault =
  | "file-empty"
  | "file-too-large"
  | "file-type"
  | "file-damaged"
  | "file-protected"
  | "file-expands";

/** An uploaded file that was taken, named and typed by what it is. */
export type TakenFile = { bytes: Uint8Array; mediaType: string; name: string };
