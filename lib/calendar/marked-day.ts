import type { CivilDate } from "./civil-date";
import type { CalendarDay } from "./working-days";

/** A marked day with the first and the last civil day on which the mark was in force: a decree can be withdrawn. */
export type MarkedDay = Required<CalendarDay> & { validFrom: CivilDate | null; validTo: CivilDate | null };

/** A marked day as a list shows it. */
export type MarkedDayRow = MarkedDay & { id: string };

export const DAY_STATUSES = ["fixed", "announced", "estimate"] as const satisfies readonly MarkedDay["status"][];

/** The marks that count on a civil day; those withdrawn before, or decreed later, do not. */
export function marksInForce<D extends Pick<MarkedDay, "validFrom" | "validTo">>(
  days: readonly D[],
  on: CivilDate,
): D[] {
  return days.filter((day) => (day.validFrom ?? "") <= on && (day.validTo ?? "9999-12-31") >= on);
}
