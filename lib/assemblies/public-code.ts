/** Crockford's alphabet: no I, L, O, U, so that a code read aloud or off a poster cannot be mistaken. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;

/** Letters that people type for others, by the letter that is meant. */
const MEANT: Record<string, string> = { I: "1", L: "1", O: "0", U: "V" };

/** The public code of an assembly from 10 random bytes: 50 random bits, so none can be guessed from another. */
export function publicCode(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError("Too little randomness for a public code");
  return Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join("");
}

/** A typed code as it is stored, or null when it cannot be one. */
export function readPublicCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/[ILOU]/g, (letter) => MEANT[letter] ?? letter);
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}
