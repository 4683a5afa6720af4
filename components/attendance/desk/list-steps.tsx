import { TextLink } from "@/components/ui/button";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type ListStepsProps = {
  /** The parameter of the address that says where this list begins, and the place on the page. */
  list: "after" | "decided" | "annex";
  place: string;
  /** What it was; empty on the first page. */
  from: string;
  next: string | null;
  locale: Locale;
};

/** To the next rows of a list that changes while it is read, and back to its first. */
export function ListSteps({ list, place, from, next, locale }: ListStepsProps) {
  const t = translator(locale, "door-desk");
  if (!from && !next) return null;
  return (
    <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {from && <TextLink href={`?#${place}`}>{t("inbox.firstRows")}</TextLink>}
      {next && <TextLink href={`?${list}=${next}#${place}`}>{t("inbox.nextRows")}</TextLink>}
    </p>
  );
}
