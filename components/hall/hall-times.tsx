import { LinkButton } from "@/components/ui/button";
import { Fact, Facts } from "@/components/ui/definition";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { endMeeting, withdrawHolding } from "@/lib/minutes/holding/actions";
import { typedTimes } from "@/lib/minutes/holding/real-times";
import { clockTime, longDateTime, onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { HallDeskProps } from "./hall-desk";
import { HoldingForm } from "./holding-form";

/** When it really began and ended, and the button that ends it. */
export function HallTimes({ hall: { view }, locale, mayWrite, isComplete }: HallDeskProps & { isComplete: boolean }) {
  const t = translator(locale, "minutes");
  const { holding, municipality } = view;
  if (!holding) return null;
  const zone = municipality.timeZone;
  const sameDay = holding.endedAt && onIn(holding.startedAt, zone) === onIn(holding.endedAt, zone);
  const ended =
    holding.endedAt && (sameDay ? clockTime(holding.endedAt, zone) : longDateTime(holding.endedAt, zone, locale));
  return (
    <Sheet strong={!ended}>
      <Facts>
        <Fact term={t("hall.started")}>{longDateTime(holding.startedAt, zone, locale)}</Fact>
        <Fact term={t("hall.ended")}>{ended || t("hall.underWay")}</Fact>
        {holding.chair && <Fact term={t("hall.chair")}>{holding.chair}</Fact>}
        {holding.secretary && <Fact term={t("hall.secretary")}>{holding.secretary}</Fact>}
      </Facts>
      {mayWrite && (
        <div className="no-print mt-3 flex flex-wrap items-start gap-x-6 gap-y-2">
          {!ended && (
            <Form action={endMeeting} id="end" quiet className="grid">
              <Hidden name="assemblyId" value={view.id} />
              <SubmitButton variant="secondary">{t("hall.end")}</SubmitButton>
            </Form>
          )}
          {isComplete && (
            <LinkButton href={`/${locale}/assemblies/${view.id}/minutes`}>{t("hall.toMinutes")}</LinkButton>
          )}
          <Disclosure summary={t("hall.correct")} className="max-w-form">
            <HoldingForm view={view} locale={locale} times={typedTimes(holding.startedAt, holding.endedAt, zone)} />
            <Form action={withdrawHolding} id="withdraw-holding" quiet className="mt-4">
              <Hidden name="assemblyId" value={view.id} />
              <SubmitButton variant="quiet">{t("hall.withdraw")}</SubmitButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </Sheet>
  );
}
