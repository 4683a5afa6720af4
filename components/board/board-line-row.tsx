import { Icon, type IconName } from "@/components/ui/icon";
import type { BoardLine } from "@/lib/board/board-view";
import { weekdayOf } from "@/lib/calendar/civil-date";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, dayMonth, onIn, weekdayName, yearName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Wording } from "./wording";

type Standing = "cancellation" | "postponement" | "change" | "results" | "not-held" | "over";

const SIGN: Record<Standing, { icon: IconName; colour: string }> = {
  cancellation: { icon: "missed", colour: "text-missed" },
  postponement: { icon: "soon", colour: "text-soon" },
  change: { icon: "soon", colour: "text-soon" },
  results: { icon: "met", colour: "text-met" },
  "not-held": { icon: "missed", colour: "text-missed" },
  over: { icon: "open", colour: "text-ink-2" },
};

type BoardLineRowProps = { line: BoardLine /** "2026": other years are told. */; thisYear: string; locale: Locale };

/** One meeting: its day first, then what and where, then how it stands. */
export function BoardLineRow({ line, thisYear, locale }: BoardLineRowProps) {
  const { code, startsAt, timeZone, title, villages, place, municipality } = line;
  const on = onIn(startsAt, timeZone);
  const year = on.slice(0, 4);
  const isOff = line.noticeKind === "cancellation";
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[11rem_1fr_auto]">
      <p className={isOff ? "text-ink-2 line-through" : ""}>
        <time dateTime={startsAt} className="text-lg font-bold">
          {dayMonth(on, locale)}
        </time>
        <span className="block text-sm text-ink-2">
          {year !== thisYear && `${yearName(Number(year), locale)}, `}
          {weekdayName(weekdayOf(on), locale)}, {clockTime(startsAt, timeZone)}
        </span>
      </p>
      <div className="min-w-0">
        <p className="text-sm text-ink-2">{kindWords(line.assemblyKind, locale)}</p>
        <h3 className="font-semibold">
          <a href={`/${locale}/m/${code}`} className="text-action underline underline-offset-4">
            <Wording text={title} locale={locale} />
          </a>
        </h3>
        <p className="text-sm text-ink-2">
          {[pick(place, locale), villages.map((name) => pick(name, locale)).join(", "), pick(municipality, locale)]
            .filter(Boolean)
            .join("\u00a0· ")}
        </p>
      </div>
      <StandingMark line={line} locale={locale} />
    </li>
  );
}

function StandingMark({ line, locale }: { line: BoardLine; locale: Locale }) {
  const standing = standingOf(line);
  if (!standing) return null;
  const { icon, colour } = SIGN[standing];
  return (
    <p className={`flex items-center gap-1.5 self-start text-sm font-semibold ${colour}`}>
      <Icon name={icon} className="size-4" />
      {translator(locale, "board")(`line.${standing}`)}
    </p>
  );
}

function standingOf({ noticeKind, after, isOver, previousStartsAt }: BoardLine): Standing | null {
  if (after) return after;
  if (noticeKind === "cancellation") return noticeKind;
  if (isOver) return "over";
  if (noticeKind === "notice") return null;
  return previousStartsAt ? "postponement" : "change";
}
