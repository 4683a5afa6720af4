/** Signs that Onest lacks, by the sign it has for the same purpose. */
const LIKE: Record<string, string> = {
  ѳ: "ө",
  Ѳ: "Ө",
  ӊ: "ң",
  Ӊ: "Ң",
  "‐": "-",
  "‑": "-",
  "―": "—",
  "⁄": "/",
  "\t": " ",
};

/** Signs that print nothing and would leave an empty box: controls, formats (soft hyphen, zero width), marks of emoji. */
const UNSEEN = /[^\P{C}\n\t]|[\ufe00-\ufe0f]/gu;

/** What the static Onest files can draw (a part of it; the test compares it with the font). */
const DRAWN =
  /[\n\u0020-\u007e\u00a0-\u00a3\u00a5\u00a7-\u00ab\u00ae-\u00b4\u00b6-\u017f\u0401-\u040c\u040e-\u044f\u0451-\u045c\u045e-\u045f\u0490-\u049d\u04a0-\u04a5\u04aa-\u04ab\u04ae-\u04b3\u04b6-\u04bb\u04d8\u04d9\u04e8\u04e9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u202f\u2030\u2039\u203a\u20ac\u2116\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u2713]/;

/**
 * The text as the paper's font can draw it: look-alikes by the meant letter, unseen signs and pictures (emoji) left out,
 * a letter of an unknown script as "?". The frozen content itself is never changed by this.
 */
export function printable(text: string): string {
  let drawn = "";
  for (const sign of text.replace(UNSEEN, "").normalize("NFC")) {
    const meant = LIKE[sign] ?? sign;
    if (DRAWN.test(meant)) drawn += meant;
    else if (/\p{L}|\p{N}/u.test(meant)) drawn += "?";
  }
  return drawn;
}

/** The text in at most `most` characters: cut at a word where one is near, with an ellipsis. Line ends become spaces. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if ([...line].length <= most) return line;
  const cut = [...line].slice(0, most - 1).join("");
  const word = cut.lastIndexOf(" ");
  return `${(word > most * 0.7 ? cut.slice(0, word) : cut).replace(/[\s,.;:—–-]+$/, "")}…`;
}
