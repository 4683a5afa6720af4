import type { FileFault } from "@/lib/platform/uploads/file-fault";

/** Why a document is not taken: the codes of fields.json that name the file, since there may be several. */
export const DOCUMENT_FAULT = {
  "file-empty": "document-empty",
  "file-too-large": "document-too-large",
  "file-type": "document-type",
  "file-damaged": "document-damaged",
  "file-protected": "document-protected",
  "file-expands": "document-expands",
} as const satisfies Record<FileFault, string>;
