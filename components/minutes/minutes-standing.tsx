import { Status } from "@/components/ui/status";
import type { MinutesDesk } from "@/lib/minutes/queries";
import { longDate, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** How far the minutes have come: written, signed, published. */
export function MinutesStanding({ desk: { view }, locale }: { desk: MinutesDesk; locale: Locale }) {
  const t = translator(locale, "minutes");
  const published = view.minutes?.publications.at(-1);
  if (published) {
    const day = longDate(onIn(published.publishedAt, view.municipality.timeZone), locale);
    return <Status kind="met" word={t("standing.published", { version: published.version, day })} />;
  }
  const count = view.minutes?.signatures.length ?? 0;
  if (count > 0) return <Status kind={count === 2 ? "met" : "due-soon"} word={t("standing.signed", { count })} />;
  return <Status kind="open" word={t("standing.draft")} />;
}
