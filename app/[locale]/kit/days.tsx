import { Calendar, type CalendarDay, CalendarLegend } from "@/components/ui/calendar";
import { Section } from "@/components/ui/section";
import type { Samples } from "./samples";

export function Days({ samples }: { samples: Samples }) {
  const weekdays = samples.weekdays.map((long, at) => ({ long, short: samples.short[at] ?? "" }));
  const day = (on: string) => dayOf(on, samples);
  const month = { month: "2026-11", caption: samples.month, weekdays, today: "2026-11-13" };
  return (
    <Section title={samples.months}>
      <div className="grid gap-10 md:grid-cols-2">
        <div>
          <Calendar
            {...month}
            day={day}
            previous={{ href: "?month=2026-10", label: samples.previous }}
            next={{ href: "?month=2026-12", label: samples.next }}
          />
          <CalendarLegend
            items={[
              { mark: "holiday", when: "7–8", text: samples.holiday },
              { mark: "blocked", when: "14–23", text: samples.early },
              { mark: "best", when: "24", text: samples.best },
              { mark: "meeting", when: "26", text: samples.meeting },
            ]}
          />
        </div>
        <form>
          <Calendar {...month} day={day} input={{ name: "on" }} />
        </form>
      </div>
    </Section>
  );
}

function dayOf(on: string, samples: Samples): CalendarDay {
  const number = Number(on.slice(8));
  const href = `?on=${on}`;
  if (number === 7 || number === 8) return { mark: "holiday", note: samples.holiday, sunk: true };
  if (number < 24)
    return { blocked: true, mark: number > 13 ? "blocked" : undefined, note: number > 13 ? samples.early : undefined };
  if (number === 24) return { href, best: true, note: samples.best };
  if (number === 26) return { href, mark: "meeting", note: samples.meeting, sunk: true };
  return { href, chosen: number === 27 };
}
