import { Fact, Facts } from "@/components/ui/definition";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { callerWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { weekdayDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** When, where, for whom, who calls and who chairs. */
export function AssemblyFacts({ view, locale }: { view: AssemblyView; locale: Locale }) {
  const t = translator(locale, "assemblies");
  const { caller, place, villages, chair } = view;
  const requested = caller.requestCount === null ? "" : `, ${t("page.requested", { count: caller.requestCount })}`;
  const ground = caller.ground ? `, ${caller.ground}` : "";
  return (
    <Facts>
      <Fact term={t("page.when")}>{weekdayDateTime(view.startsAt, view.municipality.timeZone, locale)}</Fact>
      <Fact term={t("page.where")}>{place ? pick(place.name, locale) : t("page.noPlace")}</Fact>
      <Fact term={t("page.villages", { count: villages.length })}>
        {villages.map(({ name }) => pick(name, locale)).join(", ")}
      </Fact>
      <Fact term={t("page.calledBy")}>
        {callerWords(caller.kind, locale)}
        {requested}
        {ground}
      </Fact>
      {chair && <Fact term={t("page.chair")}>{chair}</Fact>}
    </Facts>
  );
}
