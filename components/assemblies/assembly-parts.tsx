import { agendaLength } from "@/lib/agendas/agenda-length";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { signedOn } from "@/lib/assemblies/duties";
import { dayMonth, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { durationWords } from "@/lib/platform/i18n/relative-dates";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

const PARTS = ["agenda", "notice", "roster", "door", "hall", "minutes", "after"] as const;
type Part = (typeof PARTS)[number];

/** The pages of one assembly, each with the one thing to know about it. */
export function AssemblyParts({ view, locale }: { view: AssemblyView; locale: Locale }) {
  const t = translator(locale, "assemblies");
  return (
    <ul className="grid gap-px border border-line bg-line sm:grid-cols-2 lg:grid-cols-3">
      {PARTS.map((part) => (
        <li key={part} className="bg-card last:sm:col-span-2 last:lg:col-span-3">
          <a
            href={`/${locale}/assemblies/${view.id}/${part}`}
            className="block h-full min-h-tap px-4 py-3 -outline-offset-2 hover:bg-action-tint"
          >
            <span className="font-semibold text-action underline underline-offset-4">{t(`part.${part}`)}</span>
            <span className="mt-0.5 block text-sm text-ink-2">{noteOf(part, view, locale, t)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function noteOf(part: Part, view: AssemblyView, locale: Locale, t: Translate): string {
  const day = (at: string) => dayMonth(onIn(at, view.municipality.timeZone), locale);
  const published = view.minutes?.publications.at(-1);
  const told = view.publications.at(-1);
  switch (part) {
    case "agenda": {
      const { total } = agendaLength(view.items, view.plannedMinutes);
      return t("part.agendaNote", { count: view.items.length, length: durationWords(total, locale) });
    }
    case "notice":
      return told ? t("part.noticeNote", { version: told.version, day: day(told.announcedAt) }) : t("part.noticeNone");
    case "roster":
      return t("part.rosterNote");
    case "door":
      return t("part.doorNote");
    case "hall":
      return t("part.hallNote");
    case "minutes":
      if (published) return t("part.minutesPublished", { day: day(published.publishedAt) });
      return signedOn(view.minutes) ? t("part.minutesSigned") : t("part.minutesNone");
    case "after":
      return t("part.afterNote");
  }
}
