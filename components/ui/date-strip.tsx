import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type StripDay = {
  key: string;
  /** Weekday, short. */
  top: string;
  /** Day of the month. */
  main: string;
  bottom?: ReactNode;
  href?: string;
  current?: boolean;
  mark?: IconName;
  /** What the sign means, in words. */
  note?: string;
};

/** A few days in a row, scrolled sideways where there is no room. */
export function DateStrip({ label, days }: { label: string; days: StripDay[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto p-1">
      <ul className="tabular flex gap-1.5 text-center text-sm">
        {days.map((day) => (
          <li key={day.key} className="flex shrink-0">
            <a href={day.href} aria-current={day.current ? "date" : undefined} className={DAY}>
              <span className="text-xs">{day.top}</span>
              <span className="text-lg font-semibold">{day.main}</span>
              {day.mark && <Icon name={day.mark} label={day.note} className="size-4" />}
              {day.bottom && <span className="text-xs">{day.bottom}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const DAY =
  "flex min-h-16 min-w-12 flex-col items-center gap-0.5 rounded-cut border border-line bg-card px-2 py-1.5 text-ink hover:border-action aria-[current=date]:border-ink aria-[current=date]:bg-ink aria-[current=date]:text-card";
