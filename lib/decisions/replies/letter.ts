/** What the letter of a reply may be: a scan, or a picture of it. */
export const LETTER_TYPES = ["application/pdf", "image/jpeg", "image/png", "image/webp"];
export const MOST_LETTER_BYTES = 5 * 1024 * 1024;
