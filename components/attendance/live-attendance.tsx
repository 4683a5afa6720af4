import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { LiveNumbers as Numbers } from "@/lib/attendance/live/live-numbers";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { LiveNumbers } from "./live-numbers";
import { liveLabels } from "./live-words";

type LiveAttendanceProps = {
  view: Pick<AssemblyView, "id">;
  numbers: Numbers;
  mayRegister: boolean;
  locale: Locale;
};

/** How many are there while phones report, and the way to the door. */
export function LiveAttendance({ view, numbers, mayRegister, locale }: LiveAttendanceProps) {
  const t = translator(locale, "door-desk");
  return (
    <Section id="attendance" title={t("numbers.title")} className="mt-6">
      <LiveNumbers meetingId={view.id} numbers={numbers} labels={liveLabels(locale)} />
      {mayRegister && (
        <p className="mt-3">
          <LinkButton variant="secondary" small href={`/${locale}/assemblies/${view.id}/door`}>
            {t("numbers.toDoor")}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}
