import { Temporal } from "temporal-polyfill";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { type GateAsked, startOf } from "@/lib/assemblies/plan-gate";
import type { PlanTyped } from "@/lib/assemblies/schema";
import { civilDateIn, timeIn } from "@/lib/calendar/zoned-day";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";

/** What a plan writes, read from what was typed: day and hour made one instant. */
export type PlanValues = Omit<PlanTyped, "on" | "time" | "minutes" | "takeOn" | "intent" | "overrideReason"> & {
  startsAt: Temporal.Instant;
  plannedMinutes: number;
};

/** What the gate is asked. The earliest day, when its button was pressed, goes before the typed day and any reason. */
export function gateAsked({ kind, on, time, takeOn, intent, overrideReason }: PlanTyped): GateAsked {
  return takeOn ? { kind, on: takeOn, time } : { kind, on, time, intent, overrideReason };
}

export function planValues(typed: PlanTyped, zone: string): PlanValues {
  const { on: _on, time: _time, minutes, takeOn: _take, intent: _intent, overrideReason: _reason, ...rest } = typed;
  return { ...rest, plannedMinutes: minutes, startsAt: startOf(gateAsked(typed), zone) };
}

/** A plan as the form's fields hold it, by field name; also what a stale edit shows as the other person's text. */
export function planFields(view: AssemblyView): Record<string, string | string[]> {
  const start = Temporal.Instant.from(view.startsAt);
  const zone = view.municipality.timeZone;
  return {
    kind: view.kind,
    "villageIds[]": view.villages.map(({ id }) => id),
    ...textFields("title", view.title),
    on: shortDate(civilDateIn(start, zone)),
    time: timeIn(start, zone),
    minutes: String(view.plannedMinutes),
    placeId: view.place?.id ?? "",
    callerKind: view.caller.kind,
    callerGround: view.caller.ground ?? "",
    requestCount: numberField(view.caller.requestCount),
    "languages[]": view.languages,
    chair: view.chair ?? "",
    secretary: view.secretary ?? "",
    contactName: view.contact.name ?? "",
    contactPhone: view.contact.phone ?? "",
    expectedCount: numberField(view.expectedCount),
  };
}

function textFields(name: string, text: Bilingual): Record<string, string> {
  return { [`${name}.ky`]: text.ky ?? "", [`${name}.ru`]: text.ru ?? "" };
}

function numberField(value: number | null): string {
  return value === null ? "" : String(value);
}
