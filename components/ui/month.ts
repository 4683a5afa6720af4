/**
 * The weeks of a month, Monday first, each of seven civil dates; null where the month has not begun or is over.
 * @param month "2026-11"
 */
export function weeksOf(month: string): (string | null)[][] {
  const year = Number(month.slice(0, 4));
  const at = Number(month.slice(5, 7));
  const first = new Date(Date.UTC(2000, at - 1, 1));
  first.setUTCFullYear(year);
  const before = (first.getUTCDay() + 6) % 7;
  const days = lastDay(year, at);
  const cells = Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, cell) => {
    const day = cell - before + 1;
    return day < 1 || day > days ? null : `${month}-${String(day).padStart(2, "0")}`;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function lastDay(year: number, month: number): number {
  const end = new Date(Date.UTC(2000, month, 0));
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}
