import { NextStepLink } from "@/components/assemblies/next-step-link";
import { StageMark } from "@/components/assemblies/stage-mark";
import { TextLink } from "@/components/ui/button";
import { dayInWords } from "@/lib/assemblies/day-words";
import { type DeskMeeting, underWay } from "@/lib/assemblies/desk-rows";
import { inSeveral } from "@/lib/assemblies/several-municipalities";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";

type DeskMeetingsProps = { meetings: DeskMeeting[]; today: string; mayPlan: boolean; locale: Locale };

/** The meetings ahead and in hand, each with its next step. */
export function DeskMeetings({ meetings, today, mayPlan, locale }: DeskMeetingsProps) {
  const isWide = inSeveral(meetings.map(({ view }) => view));
  return (
    <ul className="border-b border-line">
      {underWay(meetings).map(({ view, stage, next }) => (
        <li
          key={view.id}
          className="grid gap-x-6 gap-y-1.5 border-t border-line py-3 md:grid-cols-[1fr_9rem_18rem] md:items-center"
        >
          <div className="min-w-0">
            <TextLink href={`/${locale}/assemblies/${view.id}`} className="font-semibold">
              {pick(view.title, locale)}
            </TextLink>
            <p className="text-sm text-ink-2">
              {whenWords(view, today, locale)}
              {view.place && `, ${pick(view.place.name, locale)}`}
              {isWide && `, ${pick(view.municipality.name, locale)}`}
            </p>
          </div>
          <div className="text-sm">
            <StageMark stage={stage} locale={locale} />
          </div>
          {mayPlan && next && (
            <div className="md:text-right">
              <NextStepLink id={view.id} next={next} locale={locale} small secondary />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function whenWords({ startsAt, municipality }: DeskMeeting["view"], today: string, locale: Locale): string {
  const day = dayInWords(onIn(startsAt, municipality.timeZone), today, locale);
  return `${day}, ${clockTime(startsAt, municipality.timeZone)}`;
}
