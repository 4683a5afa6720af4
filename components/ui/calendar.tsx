import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { weeksOf } from "./month";

export type CalendarDay = {
  /** Where a press on the day goes. */
  href?: string;
  mark?: IconName;
  /** Why it is marked or not possible, in words: read out, and shown when pointed at. */
  note?: string;
  sunk?: boolean;
  /** Can't be chosen; its note says why. */
  blocked?: boolean;
  /** The day that is recommended. */
  best?: boolean;
  chosen?: boolean;
  extra?: ReactNode;
};

type CalendarProps = {
  /** "2026-11" */
  month: string;
  caption: string;
  /** Monday first. */
  weekdays: { short: string; long: string }[];
  /** "2026-11-23" */
  today?: string;
  day?: (on: string) => CalendarDay | undefined;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
  /** The days are radio buttons of a form instead of links. */
  input?: { name: string };
};

/** A month as a table, made on the server. What a day means is told by its sign and its words. */
export function Calendar({ month, caption, weekdays, today, day, previous, next, input }: CalendarProps) {
  return (
    <div className="relative">
      {(previous || next) && (
        <div className="no-print absolute -top-2 right-0 flex">
          {previous && <MonthLink {...previous} icon="left" />}
          {next && <MonthLink {...next} icon="right" />}
        </div>
      )}
      <table className="tabular w-full table-fixed border-collapse text-center text-sm">
        <caption className="mb-3 pr-24 text-left text-lg font-semibold">{caption}</caption>
        <thead>
          <tr>
            {weekdays.map(({ short, long }) => (
              <th key={short} scope="col" className="pb-1 text-xs font-normal text-ink-2">
                <abbr title={long} className="no-underline">
                  {short}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((on, at) =>
                on ? (
                  <Day key={on} on={on} today={on === today} day={day?.(on) ?? {}} input={input} />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty place has nothing else.
                  <td key={at} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthLink({ href, label, icon }: { href: string; label: string; icon: IconName }) {
  return (
    <a href={href} className="grid size-11 place-items-center rounded-cut text-action hover:bg-sunk">
      <Icon name={icon} label={label} />
    </a>
  );
}

type DayProps = { on: string; today: boolean; day: CalendarDay; input?: { name: string } };

function Day({ on, today, day, input }: DayProps) {
  const ground = day.chosen ? "bg-action-tint" : day.sunk || day.blocked ? "bg-sunk" : "";
  return (
    <td
      aria-current={today ? "date" : undefined}
      title={day.note}
      className={`h-12 border border-line p-0 align-top ${ground} ${day.best ? "outline-2 -outline-offset-2 outline-met" : ""}`}
    >
      {input && !day.blocked ? (
        <label className="block h-full min-h-tap pt-1 has-checked:bg-action has-checked:text-card has-focus-visible:outline-3 has-focus-visible:outline-action">
          <input type="radio" name={input.name} value={on} defaultChecked={day.chosen} className="sr-only" />
          <DayFace on={on} today={today} day={day} />
        </label>
      ) : day.href ? (
        <a
          href={day.href}
          aria-current={day.chosen ? "true" : undefined}
          className="block h-full min-h-tap pt-1 hover:bg-action-tint"
        >
          <DayFace on={on} today={today} day={day} />
        </a>
      ) : (
        <div className="h-full min-h-tap pt-1">
          <DayFace on={on} today={today} day={day} />
        </div>
      )}
    </td>
  );
}

const MARK_COLOUR: Partial<Record<IconName, string>> = {
  met: "text-met",
  best: "text-met",
  soon: "text-soon",
  late: "text-soon",
  missed: "text-missed",
  meeting: "text-action",
};

function DayFace({ on, today, day }: Omit<DayProps, "input">) {
  const face = today ? "bg-ink text-card" : day.blocked ? "text-ink-2" : "";
  const mark = day.mark ?? (day.best ? "best" : undefined);
  return (
    <>
      <span className={`inline-block min-w-6 rounded-cut px-1 ${face}`}>{Number(on.slice(8))}</span>
      {mark && (
        <span className={`mx-auto mt-0.5 block w-4 ${MARK_COLOUR[mark] ?? "text-ink-2"}`}>
          <Icon name={mark} className="size-4" />
        </span>
      )}
      {day.note && <span className="sr-only">{day.note}</span>}
      {day.extra}
    </>
  );
}

export type LegendItem = { mark: IconName; when?: string; text: ReactNode };

/** What the signs of a calendar mean, in words. */
export function CalendarLegend({ items }: { items: LegendItem[] }) {
  return (
    <ul className="mt-3 grid grid-cols-[1.25rem_auto_1fr] gap-x-2 gap-y-1.5 text-sm">
      {items.map(({ mark, when, text }) => (
        <li key={`${mark} ${when}`} className="col-span-3 grid grid-cols-subgrid items-start">
          <span className={`flex h-[1.45em] items-center ${MARK_COLOUR[mark] ?? "text-ink-2"}`}>
            <Icon name={mark} className="size-4" />
          </span>
          <span className="tabular font-semibold">{when}</span>
          <span className="min-w-0 text-ink-2">{text}</span>
        </li>
      ))}
    </ul>
  );
}
