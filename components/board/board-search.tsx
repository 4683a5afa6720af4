import { buttonLook } from "@/components/ui/button";
import { type BoardAsk, boardPath, stepMonth } from "@/lib/board/board-ask";
import { monthName, monthOfYear } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type BoardSearchProps = { ask: BoardAsk /** The month it is now, "YYYY-MM". */; thisMonth: string; locale: Locale };

const LINK = "inline-flex min-h-tap items-center text-action underline underline-offset-4";

/** Words to look for, and the months: links and a form that need no script. */
export function BoardSearch({ ask, thisMonth, locale }: BoardSearchProps) {
  const t = translator(locale, "board");
  const { within, month, words } = ask;
  return (
    <div className="my-4 grid gap-x-10 gap-y-3 sm:grid-cols-2">
      <search>
        <form method="get" action={`/${locale}/board`} className="flex items-end gap-2">
          {within && <input type="hidden" name="in" value={within} />}
          {month && <input type="hidden" name="month" value={month} />}
          <p className="grow">
            <label htmlFor="q" className="mb-1.5 block font-semibold">
              {t("search")}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={words}
              maxLength={100}
              className="min-h-tap w-full rounded-cut border-2 border-line-strong bg-card px-3"
            />
          </p>
          <button type="submit" className={buttonLook("secondary")}>
            {t("find")}
          </button>
        </form>
      </search>
      <MonthLinks {...{ ask, locale, thisMonth }} />
    </div>
  );
}

function MonthLinks({ ask, thisMonth, locale }: BoardSearchProps) {
  const t = translator(locale, "board");
  const href = (month?: string) => `/${locale}${boardPath({ ...ask, month, page: 1 })}`;
  const name = (month: string) =>
    month.slice(0, 4) === thisMonth.slice(0, 4)
      ? monthName(Number(month.slice(5)), locale)
      : monthOfYear(Number(month.slice(0, 4)), Number(month.slice(5)), locale);
  const shown = ask.month ?? thisMonth;
  const steps = [stepMonth(shown, -1), shown, stepMonth(shown, 1)];
  return (
    <nav aria-label={t("month")} className="flex flex-wrap items-end gap-x-4">
      {ask.month ? (
        <a href={href()} className={LINK}>
          {t("allMonths")}
        </a>
      ) : (
        <strong className="inline-flex min-h-tap items-center">{t("allMonths")}</strong>
      )}
      {steps.map((month) =>
        month === ask.month ? (
          <strong key={month} className="inline-flex min-h-tap items-center">
            {name(month)}
          </strong>
        ) : (
          <a key={month} href={href(month)} className={LINK}>
            {name(month)}
          </a>
        ),
      )}
    </nav>
  );
}
