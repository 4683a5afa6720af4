import { Temporal } from "temporal-polyfill";
import { type CivilDate, isCivilDate } from "@/lib/calendar/civil-date";
import { API_DUTIES, type ApiDuty, MOST, type Span, UNITS, type Unit } from "@/lib/notice-rules/cell";
import { isMeetingKind, type MeetingKind } from "@/lib/notice-rules/meeting-kinds";

/** "What if our charter said": one duty with another span. */
export type WhatIf = Span & { duty: ApiDuty };

/** What GET /api/v1/duties asks, read. */
export type DutiesRequest = {
  kind: MeetingKind;
  startsAt: Temporal.Instant;
  endedAt?: Temporal.Instant;
  /** SOATE, 14 digits. */
  municipality?: string;
  today?: CivilDate;
  set: WhatIf[];
};

/** One thing that cannot be read: the parameter and why. */
export type RequestError = { field: string; code: RequestErrorCode };
export type RequestErrorCode =
  | "unknown-parameter"
  | "repeated"
  | "required"
  | "unknown-kind"
  | "kind-not-in-force"
  | "not-an-instant"
  | "not-a-date"
  | "year-out-of-range"
  | "before-start"
  | "not-a-soate"
  | "unknown-municipality"
  | "not-a-setting"
  | "unknown-duty"
  | "unknown-unit"
  | "amount-out-of-range";

/** The query as lists of texts by name, as it came. */
export type Query = Readonly<Record<string, readonly string[]>>;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1\d|2[0-3]):[0-5]\d)$/;
const SETTING = /^([^:]*):(\d+)([^:\d]*)(:clear)?$/;
const SINGLE = ["kind", "startsAt", "endedAt", "municipality", "today"];

/** A value that was read, or the reason why not. */
type Read<V> = { value: V; code?: undefined } | { value?: undefined; code: RequestErrorCode };

/** Reads the query whole, so that every error is told at once. Nothing is guessed but a "+" that arrived as a space. */
export function readDutiesRequest(
  query: Query,
): { ok: true; request: DutiesRequest } | { ok: false; errors: RequestError[] } {
  const errors = strays(query);
  const note = <V>(field: string, read: Read<V> | undefined): V | undefined => {
    if (read?.code) errors.push({ field, code: read.code });
    return read?.value;
  };
  const kind = note("kind", readSingle(query, "kind", readKind) ?? { code: "required" });
  const startsAt = note("startsAt", readSingle(query, "startsAt", readInstant) ?? { code: "required" });
  const endedAt = note("endedAt", readSingle(query, "endedAt", readInstant));
  const municipality = note("municipality", readSingle(query, "municipality", readSoate));
  const today = note("today", readSingle(query, "today", readDay));
  const settings = (query.set ?? []).map((text) => note("set", readSetting(text)));
  const set = settings.filter((setting) => setting !== undefined);
  if (new Set(set.map(({ duty }) => duty)).size < set.length) errors.push({ field: "set", code: "repeated" });
  if (startsAt && endedAt && Temporal.Instant.compare(endedAt, startsAt) < 0) {
    errors.push({ field: "endedAt", code: "before-start" });
  }
  if (errors.length > 0 || !kind || !startsAt) return { ok: false, errors };
  return { ok: true, request: { kind, startsAt, ...given({ endedAt, municipality, today }), set } };
}

function strays(query: Query): RequestError[] {
  const names = Object.keys(query);
  const unknown = names.filter((name) => name !== "set" && !SINGLE.includes(name));
  const repeated = names.filter((name) => SINGLE.includes(name) && (query[name]?.length ?? 0) > 1);
  return [
    ...unknown.map((field) => ({ field: field.slice(0, 64), code: "unknown-parameter" as const })),
    ...repeated.map((field) => ({ field, code: "repeated" as const })),
  ];
}

function readSingle<V>(query: Query, name: string, read: (text: string) => Read<V>): Read<V> | undefined {
  const text = query[name]?.[0];
  return text === undefined ? undefined : read(text);
}

function readKind(text: string): Read<MeetingKind> {
  return isMeetingKind(text) ? { value: text } : { code: "unknown-kind" };
}

/** A "+" in a query stands for a space, and many forget to write %2B: here nothing else can be meant. */
function readInstant(text: string): Read<Temporal.Instant> {
  const parts = INSTANT.exec(text.replace(/ (?=\d{2}:\d{2}$)/, "+"));
  if (!parts?.[1] || !isCivilDate(parts[1])) return { code: "not-an-instant" };
  if (!isYearKnown(parts[1])) return { code: "year-out-of-range" };
  return { value: Temporal.Instant.from(parts[0]) };
}

function readDay(text: string): Read<CivilDate> {
  if (!isCivilDate(text)) return { code: "not-a-date" };
  return isYearKnown(text) ? { value: text } : { code: "year-out-of-range" };
}

function readSoate(text: string): Read<string> {
  return /^\d{14}$/.test(text) ? { value: text } : { code: "not-a-soate" };
}

/** `<duty>:<amount><unit>[:clear]`, such as announce:10wd:clear. */
function readSetting(text: string): Read<WhatIf> {
  const parts = SETTING.exec(text);
  if (!parts) return { code: "not-a-setting" };
  const [, name, digits, suffix, clear] = parts;
  const duty = API_DUTIES.find((known) => known === name);
  const unit: Unit | undefined = UNITS.find((known) => known === suffix);
  const amount = Number(digits);
  if (!duty) return { code: "unknown-duty" };
  if (!unit) return { code: "unknown-unit" };
  if (amount > MOST) return { code: "amount-out-of-range" };
  return { value: { duty, amount, unit, clear: clear !== undefined } };
}

function isYearKnown(on: CivilDate): boolean {
  const year = Number(on.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function given<V extends object>(values: V): { [K in keyof V]?: Exclude<V[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof V]?: Exclude<V[K], undefined>;
  };
}
