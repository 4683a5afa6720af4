import { LOCALES, type Locale } from "@/lib/platform/i18n/locale";

const OWN = new RegExp(`^/(${LOCALES.join("|")})(/|$)`);
const DOOR = new RegExp(`^/(${LOCALES.join("|")})/sign-in(/|[?]|$)`);

/** A page of our own to go on to, as it was asked for in ?next=; null for anything that could lead elsewhere. */
export function ownPath(asked: string | undefined | null): string | null {
  if (!asked || asked.length > 1000 || !asked.startsWith("/") || !URL.canParse(asked, "http://own.invalid"))
    return null;
  const { origin, pathname, search, hash } = new URL(asked, "http://own.invalid");
  return origin === "http://own.invalid" && OWN.test(pathname) ? pathname + search + hash : null;
}

/** Where a person goes after signing in: where they wanted to, unless that is the door itself; else to the desk. */
export function pathAfterSignIn(asked: string | undefined | null, locale: Locale): string {
  const own = ownPath(asked);
  return own && !DOOR.test(own) ? own : `/${locale}/desk`;
}
