import { useCallback, useEffect, useMemo, useState } from "react";
import type { Deed, Door, DoorState } from "@/lib/attendance/phone/door";
import { readShortCode } from "@/lib/people/short-code";
import { fold } from "@/lib/platform/i18n/fold";
import { type DoorPerson, everybody, latestOf, personOf, sexesOf, sortedRoster } from "./door-view";
import type { NameFilter } from "./name-filter";
import { FEWEST_LETTERS, type Found } from "./names";
import type { Told } from "./toast";
import type { WalkInTyped } from "./walk-in";
import { whenIdle } from "./when-idle";
import type { Spoken } from "./words";

const MOST_FOUND = 200;
const NOBODY: Found = { people: [], meant: () => null };

/** The state of a door, followed. */
export function useDoorState(door: Door): DoorState {
  const [state, setState] = useState(door.state());
  useEffect(() => {
    setState(door.state());
    return door.subscribe(() => setState(door.state()));
  }, [door]);
  return state;
}

/** Looking for people of one meeting. */
export function useSearch(door: Door, state: DoorState) {
  const { roster, attendance, deviceId, borrowed } = state;
  const known = { roster, attendance, deviceId };
  // Only an empty search asks for everybody: neither a key nor a tap waits for thousands to be put in order.
  const sorted = useMemo(() => once(() => sortedRoster(roster)), [roster]);
  const all = useMemo(
    () => once(() => everybody(sorted(), { roster, attendance, deviceId })),
    [sorted, attendance, roster, deviceId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for another roster
  useEffect(() => whenIdle(() => door.prepare()), [door, roster]);
  const alike = (text: string) => door.find(text, MOST_FOUND).map(({ key, name }) => personOf(key, name, known));
  /** Where two share a code, nobody is meant: they are told apart by their names. */
  const personByCode = (text: string): DoorPerson | null => {
    const sharing = readShortCode(text) ? alike(text) : [];
    return sharing.length === 1 ? (sharing[0] ?? null) : null;
  };
  const find = (query: string, filter: NameFilter): Found => {
    const text = query.trim();
    const coded = personByCode(text);
    if (coded) return { people: [coded], meant: () => coded };
    if (borrowed && text.length < FEWEST_LETTERS) return NOBODY;
    const people = (text ? alike(text) : all()).filter((person) => isShown(person, filter));
    return { people, meant: () => (text ? meantBy(text, people) : null) };
  };
  const now = ({ key, name }: DoorPerson) => personOf(key, name, known);
  const counts = { named: attendance.named, ...sexesOf(attendance) };
  return { counts, find, now, rosterSize: roster.size, personByCode, alike, latest: borrowed ? latestOf(known) : [] };
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

function isShown({ villageId, presence }: DoorPerson, filter: NameFilter): boolean {
  if (filter.villageId && villageId !== filter.villageId) return false;
  return filter.show === "all" || (filter.show === "came") === Boolean(presence);
}

/** Whom Enter is for: the only one, or the only one of exactly that name. */
function meantBy(text: string, people: DoorPerson[]): DoorPerson | null {
  if (people.length === 1) return people[0] ?? null;
  const whole = fold(text);
  const exact = people.filter(({ name }) => fold(name) === whole);
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** The taps, each with its word at the foot of the screen and its way back. */
export function useDeeds(door: Door, tapped: () => void, { t }: Spoken) {
  const [told, setTold] = useState<Told | null>(null);
  const over = useCallback(() => setTold(null), []);
  const tell = (deed: Deed, text: string, back?: () => Promise<Deed>, label = t("names.takeBack")) => {
    if (!deed.ok) return setTold({ id: `${Math.random()}`, text: t(`told.${deed.reason}`), failed: true });
    navigator.vibrate?.(30);
    const undo = back && {
      label,
      run: async () => {
        const undone = await back();
        if (!undone.ok) return tell(undone, text);
        over();
        tapped();
      },
    };
    setTold({ id: deed.eventId, text, undo });
    tapped();
  };
  const came = async ({ personId, name }: DoorPerson) => {
    if (!personId) return;
    const deed = await door.tapPresent(personId);
    tell(deed, t("told.came", { name }), deed.ok ? () => door.undo(deed.eventId) : undefined);
  };
  const takeBack = async ({ key, personId, name }: DoorPerson) => {
    const deed = await door.takeBack(key);
    const again = personId ? () => door.tapPresent(personId) : undefined;
    tell(deed, t("told.tookBack", { name }), again, t("names.came"));
  };
  const walkIn = async ({ name, sex, ageBand, villageId, role }: WalkInTyped) => {
    const traits = {
      sex: sex || "unknown",
      ageBand: ageBand || "unknown",
      villageId: villageId || null,
      role,
    } as const;
    const deed = await door.addWalkIn({ name, ...traits });
    tell(deed, t("told.came", { name }), deed.ok ? () => door.undo(deed.eventId) : undefined);
    return deed.ok;
  };
  const count = async (heads: DoorState["ownCount"]) => {
    const deed = await door.count(heads);
    if (deed.ok) tapped();
    else tell(deed, t("tally.title"));
  };
  return { told, over, came, takeBack, walkIn, count };
}
