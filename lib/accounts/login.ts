import { fold } from "@/lib/platform/i18n/fold";
import { readPhone } from "./phone";

/** By what a person is known at the door. */
export type Login = { email: string; phone?: undefined } | { phone: string; email?: undefined };

const EMAIL = /^[^\s@<>()[\]",;:\\]{1,64}@[^\s@<>()[\]",;:\\]+\.[^\s@<>()[\]",;:\\.]{2,}$/;

/** An e-mail address as it is kept (lower case), or null. */
export function readEmail(typed: string): string | null {
  const email = typed.normalize("NFKC").trim().toLowerCase();
  return email.length <= 254 && EMAIL.test(email) && !email.includes("..") ? email : null;
}

/** What was typed into "e-mail or phone"; null when it is neither. */
export function readLogin(typed: string): Login | null {
  if (typed.includes("@")) {
    const email = readEmail(typed);
    return email ? { email } : null;
  }
  const phone = readPhone(typed);
  return phone ? { phone } : null;
}

/** One key per person's login, for counting tries. */
export function loginKey(login: Login): string {
  return login.email ?? login.phone;
}

/** What a search for people compares: the name and the address, folded, and the number in both ways it is typed. */
export function accountSearchText(account: { name: string; email?: string | null; phone?: string | null }): string {
  const digits = account.phone?.replace(/\D/g, "") ?? "";
  const national = digits.startsWith("996") ? `0${digits.slice(3)}` : "";
  return [fold(account.name), fold(account.email ?? ""), digits, national].filter(Boolean).join(" ");
}

/** The words a search must find, all of them. A whole phone number counts as one word, however it is typed. */
export function searchWords(typed: string): string[] {
  const phone = readPhone(typed);
  return phone ? [phone.replace(/\D/g, "")] : fold(typed).split(" ").filter(Boolean).slice(0, 8);
}
