/** Signs nobody sees (soft hyphen, zero-width, fillers, bidirectional controls, tags) and codes that are no characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb]/gu;

/** C0 and C1 controls; the line feed is kept and the tab has become a space before. */
const CONTROL = /(?!\n)\p{Cc}/gu;

const LONE_SURROGATE = /\p{Cs}/gu;

/** ѳ and ӊ belong to no language of the country and are missing from fonts: people mean ө and ң. */
const MEANT: Record<string, string> = { ѳ: "ө", Ѳ: "Ө", ӊ: "ң", Ӊ: "Ң" };

/**
 * A typed text as it is kept: NFC, lines parted by \n, plain spaces, no lone surrogates, NUL, control, zero-width or
 * bidirectional signs, ѳ ӊ as the ө ң that were meant, no space at the ends. Every string of every form passes here.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(LONE_SURROGATE, "")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "")
    .replace(/[ѳѲӊӉ]/g, (letter) => MEANT[letter] ?? letter)
    .normalize("NFC")
    .replace(/ +\n/g, "\n")
    .trim();
}

/** `cleanText` for what is one line by nature (a name, a title): line ends and runs of spaces become one space. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, " ");
}
