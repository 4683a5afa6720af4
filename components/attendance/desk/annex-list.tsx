import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { translator } from "@/lib/platform/i18n/translate";
import type { DoorDeskProps } from "./door-desk";
import { Decided } from "./review-inbox";

/** What came after the minutes were signed: kept and shown, and without a say in the signed numbers. */
export function AnnexList(props: DoorDeskProps) {
  const { desk, locale } = props;
  const t = translator(locale, "door-desk");
  const late = desk.reviews.filter(({ kind }) => kind === "meeting-signed");
  const decided = late.filter(({ decidedAt }) => decidedAt);
  if (late.length === 0) return null;
  const open = late.length - decided.length;
  return (
    <Section id="annex" title={t("annex.title")} aside={String(late.length)}>
      <p className="mb-3 max-w-measure text-ink-2">{t("annex.lead")}</p>
      {open > 0 && <Status kind="due-soon" word={`${t("annex.open")}: ${open}`} />}
      <ul className="mt-2 border-b border-line empty:hidden">
        {decided.map((review) => (
          <Decided key={review.id} review={review} {...props} />
        ))}
      </ul>
    </Section>
  );
}
