import type { CalendarDay } from "@/lib/calendar/working-days";
import type { Span } from "@/lib/notice-rules/cell";

/**
 * The counting of the rules done once more, on the platform's own dates, one day after the other and with nothing
 * shared with the engine: what the engine answers must be equal to this.
 */
export function slowBefore(span: Span, heldOn: string, days: CalendarDay[]): string {
  return walk(heldOn, -1, span, days);
}

/** Calendar days that end on a non-working day wait for the next working one. */
export function slowAfter(span: Span, endedOn: string, days: CalendarDay[]): string {
  let on = walk(endedOn, 1, span, days);
  while (span.unit === "cd" && !works(on, days)) on = neighbour(on, 1);
  return on;
}

function walk(from: string, step: 1 | -1, span: Span, days: CalendarDay[]): string {
  let on = from;
  let counted = 0;
  while (counted < span.amount + (span.clear ? 1 : 0)) {
    on = neighbour(on, step);
    if (span.unit === "cd" || works(on, days)) counted += 1;
  }
  return on;
}

function neighbour(on: string, step: 1 | -1): string {
  const date = new Date(`${on}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

function works(on: string, days: CalendarDay[]): boolean {
  const kinds = days.filter((day) => day.on === on).map((day) => day.kind);
  if (kinds.includes("moved-working")) return true;
  if (kinds.length > 0) return false;
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
