const DEEPEST = 12;
const LONGEST = 8_000;

/**
 * What came, as a Json column can hold it: no NUL and no half letters, nests and lengths cut where no honest event
 * reaches.
 */
export function storableRaw(raw: unknown): object {
  const plain = plainly(raw, DEEPEST);
  const text = JSON.stringify(plain);
  if (text.length > LONGEST) return { cut: text.slice(0, LONGEST).toWellFormed() };
  return typeof plain === "object" && plain !== null ? plain : { value: plain };
}

/**
 * What came as one text, the same for the same event however often and by which request it is sent: parts in the order
 * of their names, without the clock's skew, which is measured anew at every contact.
 */
export function markOf(raw: unknown): string {
  return JSON.stringify(sorted(plainly(raw, DEEPEST)));
}

function plainly(value: unknown, deep: number): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\u0000", "\ufffd");
  if (typeof value !== "object" || value === null) return value;
  if (deep === 0) return "…";
  if (Array.isArray(value)) return value.map((part) => plainly(part, deep - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [plainly(name, deep) as string, plainly(part, deep - 1)]),
  );
}

const MEASURED = ["clockSkewMs", "sentAt"];

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const parts = Object.entries(value).filter(([name]) => !MEASURED.includes(name));
  return parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]);
}
