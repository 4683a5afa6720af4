import { LinkButton, TextLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { withdrawNotHeld } from "@/lib/minutes/holding/actions";
import { longDateTime, shortDateTime } from "@/lib/platform/i18n/dates";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";
import type { HallDeskProps } from "./hall-desk";
import { NotHeldForm } from "./not-held-form";

/** The result "not held", and the way to the repeat meeting. */
export function NotHeld({ hall: { view }, locale, mayWrite }: HallDeskProps) {
  const t = translator(locale, "minutes");
  const { notHeld, repeats, municipality } = view;
  if (!notHeld) return null;
  const came =
    notHeld.cameCount === null
      ? t("notHeld.cameUnknown")
      : t("notHeld.cameCount", { count: formatNumber(notHeld.cameCount) });
  return (
    <Sheet strong className="max-w-form">
      <h2 className="text-xl font-semibold">
        {t("notHeld.title")}: {t(`notHeld.reasons.${notHeld.reason}`)}
      </h2>
      <p className="mt-2 whitespace-pre-line">{notHeld.note}</p>
      <p className="mt-2 text-sm text-ink-2">
        {came} {notHeld.byName}, {shortDateTime(notHeld.at, municipality.timeZone)}
      </p>
      {repeats.map(({ id, startsAt }) => (
        <p key={id} className="mt-4">
          <TextLink href={`/${locale}/assemblies/${id}`}>
            {t("notHeld.repeat", { when: longDateTime(startsAt, municipality.timeZone, locale) })}
          </TextLink>
        </p>
      ))}
      {repeats.length === 0 && mayWrite && (
        <p className="mt-4">
          <LinkButton href={`/${locale}/assemblies/new?repeatOf=${view.id}`}>{t("notHeld.plan")}</LinkButton>
        </p>
      )}
      {mayWrite && (
        <Disclosure summary={t("notHeld.correct")} className="mt-3">
          <NotHeldForm assemblyId={view.id} locale={locale} known={notHeld} />
          {repeats.length === 0 && (
            <Form action={withdrawNotHeld} id="withdraw-not-held" quiet className="mt-4">
              <Hidden name="assemblyId" value={view.id} />
              <SubmitButton variant="quiet">{t("notHeld.withdraw")}</SubmitButton>
            </Form>
          )}
        </Disclosure>
      )}
    </Sheet>
  );
}
