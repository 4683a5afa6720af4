import { Temporal } from "temporal-polyfill";
import { civilDateIn, timeIn } from "@/lib/calendar/zoned-day";
import { type Change, type ChangeValue, type ChangeWhat, changeOf } from "./change";
import { itemChanges } from "./item-changes";
import type { NoticeContent } from "./notice-content";
import { wordingChange } from "./wording-change";

/**
 * What differs between what residents were told and what they would be told now, material things first. Which is which
 * follows from the difference alone; nobody can call a new place a slip of the pen. A kind of meeting or a village that
 * changes is material too: other rules, other people. Number, kind and reasons of the versions are not compared.
 */
export function changesBetween(before: NoticeContent, after: NoticeContent): Change[] {
  const found = [
    ...startChanges(before, after),
    ...placeChanges(before, after),
    ...unlike("kind", { code: before.assemblyKind }, { code: after.assemblyKind }),
    ...villageChanges(before, after),
    ...itemChanges(before.agenda, after.agenda),
    ...(wordingChange(before.title, after.title) === "same" ? [] : [texts("title", before.title, after.title)]),
    ...unlike("length", { minutes: before.plannedMinutes }, { minutes: after.plannedMinutes }),
    ...unlike("caller", callerValue(before), callerValue(after)),
    ...unlike("chair", plain(before.chair), plain(after.chair)),
    ...unlike("secretary", plain(before.secretary), plain(after.secretary)),
    ...unlike("contact", contactValue(before), contactValue(after)),
    ...unlike("languages", { codes: before.languages }, { codes: after.languages }),
  ];
  return found.toSorted((a, b) => Number(b.material) - Number(a.material));
}

/** True when the notice has to start again. */
export function isMaterial(changes: readonly Change[]): boolean {
  return changes.some((change) => change.material);
}

/** What a version with these contents tells: a later day is a postponement, everything else a change. */
export function kindOfChange(before: NoticeContent, after: NoticeContent): "change" | "postponement" {
  return dayOf(after) > dayOf(before) ? "postponement" : "change";
}

function startChanges(before: NoticeContent, after: NoticeContent): Change[] {
  const time = (content: NoticeContent) => timeIn(Temporal.Instant.from(content.startsAt), content.timeZone);
  return [
    ...unlike("date", { on: dayOf(before) }, { on: dayOf(after) }),
    ...unlike("time", { plain: time(before) }, { plain: time(after) }),
  ];
}

function dayOf({ startsAt, timeZone }: NoticeContent): string {
  return civilDateIn(Temporal.Instant.from(startsAt), timeZone);
}

function placeChanges({ place: before }: NoticeContent, { place: after }: NoticeContent): Change[] {
  const parts = [wordingChange(before.name, after.name), wordingChange(before.address, after.address)];
  const value = ({ name, address }: NoticeContent["place"]): ChangeValue => ({
    texts: address ? [name, address] : [name],
  });
  const sides = { before: value(before), after: value(after) };
  const found: Change[] = [];
  if (parts.includes("reworded")) found.push(changeOf("place", sides));
  else if (parts.includes("respelled")) found.push(changeOf("place-spelling", sides));
  if (wordingChange(before.directions, after.directions) !== "same")
    found.push(texts("directions", before.directions, after.directions));
  return found;
}

function villageChanges(before: NoticeContent, after: NoticeContent): Change[] {
  const ids = ({ villages }: NoticeContent) => villages.map(({ id }) => id).toSorted();
  const names = ({ villages }: NoticeContent): ChangeValue => ({ texts: villages.map(({ name }) => name) });
  if (String(ids(before)) === String(ids(after))) return [];
  return [changeOf("villages", { before: names(before), after: names(after) })];
}

function callerValue({ caller: { kind, ground, requestCount } }: NoticeContent): ChangeValue {
  return { codes: [kind, ground ?? "", requestCount ? String(requestCount) : ""] };
}

function contactValue({ contact: { name, phone } }: NoticeContent): ChangeValue {
  return { plain: `${name}, ${phone}` };
}

function texts(
  what: ChangeWhat,
  before: NoticeContent["title"] | undefined,
  after: NoticeContent["title"] | undefined,
) {
  return changeOf(what, {
    ...(before ? { before: { text: before } } : {}),
    ...(after ? { after: { text: after } } : {}),
  });
}

function plain(text: string | undefined): ChangeValue | undefined {
  return text === undefined ? undefined : { plain: text };
}

function unlike(what: ChangeWhat, before: ChangeValue | undefined, after: ChangeValue | undefined): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [changeOf(what, { ...(before ? { before } : {}), ...(after ? { after } : {}) })];
}
