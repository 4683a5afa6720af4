import { fold } from "@/lib/platform/i18n/fold";

/** Shortest and longest password. A sentence is welcome; the upper end only keeps the hashing cheap. */
export const PASSWORD_LENGTH = { min: 10, max: 200 };

/** Beginnings of lists that everybody knows: keyboards, alphabets, numbers. */
const RUNS = [
  "01234567890",
  "09876543210",
  "qwertyuiopasdfghjklzxcvbnm",
  "йцукенгшщзхъфывапролджэячсмитьбю",
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
];
const KNOWN = [
  "password",
  "passw0rd",
  "пароль",
  "сырсөз",
  "kyrgyzstan",
  "кыргызстан",
  "bishkek",
  "бишкек",
  "welcome",
  "iloveyou",
  "admin",
];

/** Whose password it is: their own names and numbers are the first guess. */
export type Owner = { name?: string; email?: string | null; phone?: string | null };

/** What is wrong with a new password, as a code of fields.json; null when it will do. */
export function passwordFault(password: string, owner: Owner = {}): string | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return "password-short";
  if (length > PASSWORD_LENGTH.max) return "too-long";
  const plain = password.toLowerCase().replace(/\s+/g, "");
  if (new Set(plain).size < 4 || isRun(plain) || leftWithout(plain, KNOWN) < 5) return "password-common";
  if (leftWithout(fold(plain), ownWords(owner)) < 5) return "password-personal";
  return null;
}

function isRun(plain: string): boolean {
  return RUNS.some((run) => (run + run).includes(plain)) || /^(.{1,5})\1+$/.test(plain);
}

/** How many signs are left when the well-known words are taken out. */
function leftWithout(plain: string, words: string[]): number {
  return words.reduce((rest, word) => rest.replaceAll(word, ""), plain).length;
}

function ownWords({ name = "", email, phone }: Owner): string[] {
  const digits = phone?.replace(/\D/g, "") ?? "";
  const words = [...fold(name).split(" "), ...fold(email ?? "").split(" "), digits.slice(-9), digits];
  return words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
}
