import type { Locale } from "./locale";

/** No-break space: a number is never torn at the end of a line. */
const GROUP = "\u00a0";

/**
 * "1 237", "12,5", "−4": digits in groups of three by no-break spaces, decimal comma, the same in every language.
 * @param decimals at most so many digits after the comma; trailing zeros are dropped
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = "0", part = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = part.replace(/0+$/, "");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, GROUP) + (kept ? `,${kept}` : "");
  return value < 0 && digits !== "0" ? `−${digits}` : digits;
}

/** "51,3 %" from a share of one (0.513). */
export function formatShare(share: number, decimals = 1): string {
  return `${formatNumber(share * 100, decimals)}${GROUP}%`;
}

const FILE_UNITS: Record<Locale, readonly string[]> = {
  ky: ["Б", "КБ", "МБ", "ГБ"],
  ru: ["Б", "КБ", "МБ", "ГБ"],
  en: ["B", "KB", "MB", "GB"],
};

/** "812 Б", "14 КБ", "1,2 МБ"; 1 KB is 1024 bytes, as the limits are. */
export function fileSize(bytes: number, locale: Locale): string {
  const units = FILE_UNITS[locale];
  let [size, step] = [bytes, 0];
  while (size >= 1023.5 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${formatNumber(size, step > 0 && size < 10 ? 1 : 0)}${GROUP}${units[step]}`;
}
