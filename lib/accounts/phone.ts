/** Digits of a number of Kyrgyzstan without the country code: 555 123456 (mobile), 312 661234 (line). */
const NATIONAL = /^[2-9]\d{8}$/;

/** What people put between the digits. */
const SEPARATORS = /[\s().\-–—_/]/g;

/**
 * A phone number as it is kept: "+996555123456". Reads +996 555 12-34-56, 0555 123 456, 0 (555) 123456, 00996…, 996… and
 * 555123456; a number of another country only with + or 00 before it. Null for anything else.
 */
export function readPhone(typed: string): string | null {
  const plain = typed.normalize("NFKC").replace(SEPARATORS, "").replace(/^00/, "+");
  const [, plus, digits] = plain.match(/^(\+?)(\d{6,15})$/) ?? [];
  if (digits === undefined) return null;
  const national = nationalDigits(digits, plus === "+");
  if (national) return `+996${national}`;
  return plus && !digits.startsWith("996") && /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
}

// +996 (0) 555 123456 is seen on business cards: the zero belongs to the form without the country code.
function nationalDigits(digits: string, international: boolean): string | null {
  const rest = digits.startsWith("996") && digits.length > 9 ? digits.slice(3).replace(/^0/, "") : digits;
  if (rest !== digits) return NATIONAL.test(rest) ? rest : null;
  if (international) return null;
  const local = digits.replace(/^0/, "");
  return NATIONAL.test(local) ? local : null;
}

/** As people read it: "+996 555 123 456". */
export function showPhone(phone: string): string {
  const [, national] = phone.match(/^\+996(\d{9})$/) ?? [];
  return national ? `+996 ${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}` : phone;
}
