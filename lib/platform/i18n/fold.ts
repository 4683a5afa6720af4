/** Cyrillic letters of neighbouring alphabets and look-alikes, by the letter that people type for them in a hurry. */
const PLAIN: Record<string, string> = {
  ң: "н",
  ҥ: "н",
  ӈ: "н",
  ӊ: "н",
  һ: "х",
  ҳ: "х",
  ө: "о",
  ѳ: "о",
  ү: "у",
  ұ: "у",
  қ: "к",
  ғ: "г",
  ҷ: "ж",
  җ: "ж",
  ә: "а",
  і: "и",
};

/** Lower-case Latin letters that are typed, or scanned, in place of a Cyrillic one; also their capitals' likeness. */
const LATIN_TWIN: Record<string, string> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "и",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

/** Words of these letters and nothing else, as nearly every name is: folding them is a tenth of the work. */
const KYRGYZ = /^[А-Яа-яЁёҢңӨөҮү]+( [А-Яа-яЁёҢңӨөҮү]+)*$/;

/**
 * The form of a text in which search compares it: lower case, no marks, ң→н ө→о ү→у ё→е, look-alikes made one, and
 * nothing but letters, digits and single spaces (dashes, quotes and the wildcards % _ become spaces).
 * A Latin letter is taken for its Cyrillic twin only inside a word that has a Cyrillic letter, so "Ak-Muz" stays Latin.
 *
 * Rule: a stored search column holds exactly `fold(text)`, and a query is compared as `fold(query)`. Whoever writes
 * the text writes the column; folding again changes nothing.
 */
export function fold(text: string): string {
  if (KYRGYZ.test(text)) return text.toLowerCase().replace(/[ңөүё]/g, (letter) => PLAIN[letter] ?? "е");
  return withoutMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map(foldWord)
    .join(" ");
}

/** й keeps its breve: without it "чай" and "чаи" would be one word. */
function withoutMarks(text: string): string {
  const wellFormed = text.toWellFormed?.() ?? text; // browsers of phones from before 2023 do not have it
  return wellFormed
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll("и\u0306", "й")
    .replace(/\p{M}+/gu, "");
}

function foldWord(word: string): string {
  const plain = replaceLetters(word, PLAIN);
  return /\p{Script=Cyrillic}/u.test(plain) ? replaceLetters(plain, LATIN_TWIN) : plain;
}

function replaceLetters(word: string, letters: Record<string, string>): string {
  let folded = "";
  for (const letter of word) folded += letters[letter] ?? letter;
  return folded;
}
