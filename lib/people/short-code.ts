/**
 * The short code of a person: ten digits under the QR code of an invitation, to be typed where no camera helps. Nine digits
 * come from the id's last bits, which are random; the tenth is Damm's check digit, which catches every single wrong digit
 * and every swap of neighbours. Among 5,000 persons two share a code about once in eighty municipalities, so a code finds
 * a list, and is never a key.
 */
export function shortCode(personId: string): string {
  const bits = Number.parseInt(personId.replaceAll("-", "").slice(-12), 16) || 0;
  const digits = String(bits % 1_000_000_000).padStart(9, "0");
  return digits + checkDigit(digits);
}

/** "12345 67890", as it is printed. */
export function printedCode(code: string): string {
  return `${code.slice(0, 5)} ${code.slice(5)}`;
}

/** The ten digits of what was typed or scanned, spaces and dashes left out; null when it is no code or a digit is wrong. */
export function readShortCode(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s\p{Pd}.]+/gu, "");
  return /^[0-9]{10}$/.test(digits) && checkDigit(digits) === "0" ? digits : null;
}

// A totally anti-symmetric quasigroup of order ten (H. Michael Damm, 2004), one row for each digit so far.
const DAMM = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
];

/** "0" for digits that end with their own check digit. */
function checkDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM[interim]?.[Number(digit)]);
  return String(interim);
}
