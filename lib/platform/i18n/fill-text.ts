import type { Locale } from "./locale";

type Fill = Record<string, string | number>;

/**
 * A text with its arguments filled in, for programs that cannot carry Intl's tables along: a telephone's browser may know
 * no Kyrgyz at all. Of ICU it understands what our texts use: `{name}` and `{n, plural, =0 {…} one {…} few {…} other {#}}`.
 * Says the same as translator() (proved by its test), which stays the one for the server.
 */
export function fillText(text: string, fill: Fill, locale: Locale): string {
  let filled = "";
  for (let at = 0; at < text.length; ) {
    if (text[at] !== "{") filled += text[at++];
    else {
      const end = closing(text, at);
      filled += argument(text.slice(at + 1, end), fill, locale);
      at = end + 1;
    }
  }
  return filled;
}

function argument(inner: string, fill: Fill, locale: Locale): string {
  const [name = "", kind] = inner.split(",", 2).map((part) => part.trim());
  const value = fill[name] ?? "";
  if (kind !== "plural") return String(value);
  const cases = casesIn(inner);
  const chosen = cases[`=${value}`] ?? cases[pluralOf(Number(value), locale)] ?? cases.other ?? "";
  return fillText(chosen.replaceAll("#", grouped(Number(value))), fill, locale);
}

/** "n, plural, one {# киши} other {# киши}" as its cases. */
function casesIn(inner: string): Record<string, string> {
  const cases: Record<string, string> = {};
  let rest = inner.slice(inner.indexOf(",", inner.indexOf(",") + 1) + 1);
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const end = closing(rest, open);
    cases[rest.slice(0, open).trim()] = rest.slice(open + 1, end);
    rest = rest.slice(end + 1);
  }
  return cases;
}

/** Where the bracket that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function pluralOf(n: number, locale: Locale): string {
  if (locale !== "ru") return n === 1 ? "one" : "other";
  const [ten, hundred] = [n % 10, n % 100];
  if (ten === 1 && hundred !== 11) return "one";
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "other";
}

function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}
