import type { SentEvent } from "@/lib/attendance/protocol";

export type Odd = Record<string, (good: SentEvent) => unknown>;

const walkIn = (part: object): ((good: SentEvent) => unknown) => {
  const person = { new: { name: "Жибек Токтосунова", sex: "female", ageBand: "29-59", role: "resident", ...part } };
  return (good) => ({ ...good, person });
};
const device = (part: object) => (good: SentEvent) => ({ ...good, device: { ...good.device, ...part } });
const tally = (count: unknown) => (good: SentEvent) => ({ ...good, kind: "tally", person: undefined, tally: count });
const nest = (depth: number) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
const AWAY = "01930000-0000-7000-8000-00000000dead";

/** What is no event at all. */
export const NO_EVENTS: Odd = {
  null: () => null,
  "a number": () => 7,
  "a text": () => "present",
  "a list": () => [1, 2],
  "an empty object": () => ({}),
  "no id": ({ id: _, ...good }) => good,
  "a number as id": (good) => ({ ...good, id: 12 }),
  "an object as id": (good) => ({ ...good, id: { toString: "x" } }),
  "an id that is none": (good) => ({ ...good, id: "1; DROP TABLE attendance_event" }),
  "an id with NUL": (good) => ({ ...good, id: `${good.id}\u0000` }),
  "no kind": ({ kind: _, ...good }) => good,
  "another kind": (good) => ({ ...good, kind: "delete" }),
  "a kind of the language": (good) => ({ ...good, kind: "__proto__" }),
  "no meeting": ({ meetingId: _, ...good }) => good,
  "a meeting that is none": (good) => ({ ...good, meetingId: "../../etc/passwd" }),
  "a meeting nobody knows": (good) => ({ ...good, meetingId: AWAY }),
};

/** Who is said to have come. */
export const NOBODIES: Odd = {
  "nobody at all": ({ person: _, ...good }) => good,
  "null as person": (good) => ({ ...good, person: null }),
  "a person nobody knows": (good) => ({ ...good, person: { personId: AWAY } }),
  "a person whose id is none": (good) => ({ ...good, person: { personId: "'; --" } }),
  "an id of a person that is an object": (good) => ({ ...good, person: { personId: { not: null } } }),
  "a walk-in that is a text": (good) => ({ ...good, person: { new: "Айгүл" } }),
  "no name": walkIn({ name: undefined }),
  "an empty name": walkIn({ name: "" }),
  "a name of nothing one sees": walkIn({ name: " \u200b\u202e\u0007 " }),
  "a name that is an object": walkIn({ name: { ky: "Айгүл" } }),
  "a name as long as a book": walkIn({ name: "я".repeat(100_000) }),
  "a sex that is none": walkIn({ sex: "x" }),
  "an age that is none": walkIn({ ageBand: 44 }),
  "a role nobody gave": walkIn({ role: "administrator" }),
  "a village nobody knows": walkIn({ villageId: AWAY }),
  "a village that is none": walkIn({ villageId: "%00" }),
};

/** What is counted, taken back, corrected. */
export const NO_DEEDS: Odd = {
  "no count": tally(undefined),
  "fewer than nobody": tally({ women: -1, men: 2, youth: 0 }),
  "half a woman": tally({ women: 0.5, men: 2, youth: 0 }),
  "more than there are people": tally({ women: 1e12, men: 2, youth: 0 }),
  "a count in words": tally({ women: "many", men: 2, youth: 0 }),
  "a count that is a list": tally([1, 2, 3]),
  "nothing taken back": (good) => ({ ...good, kind: "void", person: undefined, target: undefined }),
  "something taken back that is none": (good) => ({ ...good, kind: "void", person: undefined, target: "all" }),
  "an edit of nothing": (good) => ({ ...good, kind: "edit" }),
};

/** Devices that tell strange things. */
export const STRANGE_DEVICES: Odd = {
  "no time": device({ deviceAt: undefined }),
  "a time that is none": device({ deviceAt: "yesterday" }),
  "a day that is none": device({ deviceAt: "2026-02-30T25:61:00Z" }),
  "a time after time": device({ deviceAt: "+275760-09-13T00:00:00.001Z" }),
  "a time as an object": device({ deviceAt: { valueOf: 1 } }),
  "no number": device({ deviceSeq: undefined }),
  "number nought": device({ deviceSeq: 0 }),
  "a number below nought": device({ deviceSeq: -5 }),
  "half a number": device({ deviceSeq: 1.5 }),
  "a number past the column": device({ deviceSeq: 2 ** 31 }),
  "a number past all numbers": device({ deviceSeq: 1e300 }),
};

/** Odd, and yet nobody is harmed: stored or looked at, never an error. */
export const HARMLESS: Odd = {
  "a name with NUL": walkIn({ name: "Жибек\u0000Токтосунова" }),
  "half a character in a name": walkIn({ name: "Жибек \ud800 Токтосунова" }),
  "a name that turns the line around": walkIn({ name: "\u202eавонусотког" }),
  "a last moment of time": device({ deviceAt: "+275760-09-13T00:00:00.000Z" }),
  "a first moment of time": device({ deviceAt: "-271821-04-20T00:00:00.000Z" }),
  "a clock wrong by all of time": device({ clockSkewMs: 8.64e15 }),
  "a clock wrong beyond time": device({ clockSkewMs: 1e300 }),
  "a clock wrong by words": device({ clockSkewMs: "much" }),
  "a zone that is none": device({ utcOffset: 1e9 }),
  "a zone in words": device({ utcOffset: "Asia/Bishkek" }),
  "half a character in a field nobody knows": (good) => ({ ...good, note: "\udfff", "\u0000": "\u0000" }),
  "the language's own words": (good) => ({ ...good, ...JSON.parse('{"__proto__":{"kind":"void"},"constructor":1}') }),
  "five thousand fields more": (good) => ({
    ...good,
    ...Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`f${n}`, n])),
  }),
  "a deep nest": (good) => ({ ...good, note: nest(4000) }),
  "a deep nest as the walk-in": (good) => ({ ...good, person: { new: nest(4000) } }),
  "itself taken back": (good) => ({ ...good, kind: "void", person: undefined, target: good.id }),
  "a reason as long as a book": (good) => ({
    ...good,
    kind: "void",
    person: undefined,
    target: AWAY,
    reason: "я".repeat(100_000),
  }),
};
