import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** How long and for how many tries a one-time code is good. */
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;

/** Clock times of accounts, which belong to no municipality. */
export const COUNTRY_ZONE = "Asia/Bishkek";

type Letter = { subject: string; text: string };

/** The mail with a one-time code. The code stands in the subject too: it can be read off a phone's notice. */
export function codeLetter(locale: Locale, { code, site }: { code: string; site: string }): Letter {
  const t = translator(locale, "accounts");
  const lines = [t("letter.codeText", { code, minutes: CODE_MINUTES }), t("letter.codeWarning"), site];
  return { subject: t("letter.codeSubject", { code }), text: lines.join("\n\n") };
}

/** The mail with an invitation. `role` and `place` are words. */
export function invitationLetter(
  locale: Locale,
  given: { name: string; by: string; role: string; place: string; link: string; until: string },
): Letter {
  const t = translator(locale, "accounts");
  const { name, by, role, place, link, until } = given;
  const lines = [
    t("letter.greeting", { name }),
    t("letter.invitationText", { by, role, place }),
    link,
    t("letter.invitationUntil", { until }),
    t("letter.invitationWarning"),
  ];
  return { subject: t("letter.invitationSubject", { role, place }), text: lines.join("\n\n") };
}
