import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { NavItem } from "./current-page";

/** The parts of the office, in the order of a day's work. */
export function officeNav(locale: Locale): NavItem[] {
  const t = translator(locale, "shell");
  return [
    { href: `/${locale}/desk`, label: t("nav.desk") },
    { href: `/${locale}/assemblies`, label: t("nav.assemblies") },
    { href: `/${locale}/decisions`, label: t("nav.decisions") },
    { href: `/${locale}/people`, label: t("nav.people") },
    { href: `/${locale}/settings`, label: t("nav.settings") },
    { href: `/${locale}/board`, label: t("nav.board") },
  ];
}
