import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { translator } from "@/lib/platform/i18n/translate";
import type { DoorDeskProps } from "./door-desk";
import { ListSteps } from "./list-steps";
import { Decided } from "./review-inbox";

/** What came after the minutes were signed: kept and shown, and without a say in the signed numbers. */
export function AnnexList(props: DoorDeskProps) {
  const { desk, search, locale } = props;
  const t = translator(locale, "door-desk");
  const { rows, next } = desk.reviews.annex;
  const { total, waiting } = desk.late;
  if (total === 0) return null;
  return (
    <Section id="annex" title={t("annex.title")} aside={String(total)}>
      <p className="mb-3 max-w-measure text-ink-2">{t("annex.lead")}</p>
      {waiting > 0 && <Status kind="due-soon" word={`${t("annex.open")}: ${waiting}`} />}
      <ul className="mt-2 border-b border-line empty:hidden">
        {rows.map((review) => (
          <Decided key={review.id} review={review} {...props} />
        ))}
      </ul>
      <ListSteps list="annex" place="annex" from={search.annex} next={next} locale={locale} />
    </Section>
  );
}
