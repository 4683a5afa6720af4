import { TextLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import type { AssemblyOverview } from "@/lib/assemblies/overview";
import { longDate, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What one must know before the duties: a gate that was passed, a change not told, a meeting that was not held. */
export function AssemblyCallouts({ overview, locale }: { overview: AssemblyOverview; locale: Locale }) {
  const t = translator(locale, "assemblies");
  const { view, untold } = overview;
  const dayOf = (at: string) => longDate(onIn(at, view.municipality.timeZone), locale);
  const link = ({ id }: { id: string }, words: string) => (
    <TextLink href={`/${locale}/assemblies/${id}`}>{words}</TextLink>
  );
  return (
    <div className="grid gap-3 empty:hidden">
      {untold > 0 && (
        <Callout tone="soon" title={t("page.untold")}>
          {t("page.untoldText")}
        </Callout>
      )}
      {view.overrides.map(({ at, reason, byName }) => (
        <Callout key={at} tone="info" title={t("page.overridden")}>
          {t("page.overriddenText", { reason, name: byName, day: dayOf(at) })}
        </Callout>
      ))}
      {view.notHeld && (
        <Callout tone="soon" title={t("page.notHeld")}>
          {[t(`notHeldReason.${view.notHeld.reason}`), view.notHeld.note].filter(Boolean).join(". ")}
        </Callout>
      )}
      {view.repeatOf && <p>{link(view.repeatOf, t("page.repeatOf", { day: dayOf(view.repeatOf.startsAt) }))}</p>}
      {view.repeats.map((repeat) => (
        <p key={repeat.id}>{link(repeat, t("page.repeated", { day: dayOf(repeat.startsAt) }))}</p>
      ))}
    </div>
  );
}
