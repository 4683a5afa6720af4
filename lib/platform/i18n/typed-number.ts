/**
 * A number as people type it: "1 237", "12,5", "12.5", "−3". An empty field is null: unknown, which is not 0.
 * undefined when it is no number.
 */
export function readTypedNumber(text: string): number | null | undefined {
  const typed = text.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
  if (typed === "") return null;
  return /^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(typed) ? Number(typed.replace(",", ".")) : undefined;
}
