/** What JSON can hold. Fields that are undefined are as good as absent. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/**
 * The one way to write a value as JSON: keys sorted by their code units, no spaces, absent fields left out (the shape of
 * RFC 8785). The same content gives the same text, however its fields were put together and whatever the database does
 * to their order, so its digest can be checked for ever.
 * Throws for what JSON cannot hold: a date, a function, NaN.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((element) => canonicalJson(element ?? null)).join(",")}]`;
  if (value !== null && typeof value === "object") return objectJson(value);
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`Not JSON: ${String(value)}`);
}

function objectJson(value: object): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError("Not JSON: an object of a class");
  const entries = Object.entries(value as { [key: string]: Json | undefined })
    .filter(([, of]) => of !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonicalJson(of)}`).join(",")}}`;
}
