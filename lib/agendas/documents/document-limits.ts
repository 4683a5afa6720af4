/** Greatest size of one document in bytes: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** A form that carries documents holds a little more than they: its other fields and what parts them. */
export const MOST_FORM_BYTES = MOST_BYTES + 128 * 1024;

/** More is a folder, not an item of an agenda. */
export const MOST_OF_ITEM = 20;

/** What every phone and office can open: PDF, Word and Excel, their free twins, pictures. */
export const DOCUMENT_TYPES = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "image/jpeg",
  "image/png",
] as const;

/** The same as a file chooser takes it; some systems know only endings. */
export const DOCUMENT_ACCEPT = ".pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png";
