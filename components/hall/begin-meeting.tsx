import { Temporal } from "temporal-polyfill";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { civilDateIn, timeIn } from "@/lib/calendar/zoned-day";
import { beginMeeting } from "@/lib/minutes/holding/actions";
import { longDateTime, onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { HallDeskProps } from "./hall-desk";
import { HoldingForm } from "./holding-form";
import { NotHeldForm } from "./not-held-form";

/** Nothing is recorded yet: begin now, write down times that are past, or say that it was not held. */
export function BeginMeeting({ hall: { view }, locale, now }: HallDeskProps) {
  const t = translator(locale, "minutes");
  const zone = view.municipality.timeZone;
  const startsOn = onIn(view.startsAt, zone);
  const isItsDay = civilDateIn(now, zone) >= startsOn;
  const planned = longDateTime(view.startsAt, zone, locale);
  if (!isItsDay) {
    return (
      <Sheet>
        <p className="max-w-measure">{t("hall.before", { when: planned })}</p>
      </Sheet>
    );
  }
  return (
    <Sheet strong className="max-w-form">
      <p className="text-ink-2">{t("hall.planned", { when: planned })}</p>
      <Form action={beginMeeting} id="begin" quiet className="mt-3 grid">
        <Hidden name="assemblyId" value={view.id} />
        <SubmitButton className="min-h-16 text-lg">{t("hall.begin")}</SubmitButton>
      </Form>
      <Disclosure summary={t("hall.beginEarlier")} className="mt-4">
        <HoldingForm
          view={view}
          locale={locale}
          times={{
            startedOn: startsOn,
            startedTime: timeIn(Temporal.Instant.from(view.startsAt), zone),
            endedOn: "",
            endedTime: "",
          }}
        />
      </Disclosure>
      <Disclosure summary={t("notHeld.ask")}>
        <NotHeldForm assemblyId={view.id} locale={locale} />
      </Disclosure>
    </Sheet>
  );
}
