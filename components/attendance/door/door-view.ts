import { type Attendance, type Presence, presenceOf } from "@/lib/attendance/fold";
import { isOfficeDevice } from "@/lib/attendance/office-device";
import type { DoorState } from "@/lib/attendance/phone/door";
import type { DoorMeeting, RosterPerson } from "@/lib/attendance/protocol";
import type { PersonTraits } from "@/lib/people/person-traits";

/** Whoever took somebody: this phone, another one, or the office. */
export type TakenBy = "me" | "phone" | "office";

/** A person as the names screen shows them: of the roster, or a walk-in who is there. */
export type DoorPerson = PersonTraits & {
  key: string;
  /** null: a walk-in. */
  personId: string | null;
  name: string;
  /** When they came and who says so; null while they have not come. */
  presence: { at: string; by: TakenBy } | null;
};

/** What a screen of the open door needs to know of the meeting. */
export type DoorScene = { meeting: DoorMeeting; borrowed: boolean };

type Known = Pick<DoorState, "deviceId" | "roster" | "attendance">;

export function takenBy(deviceId: string, own: string): TakenBy {
  if (deviceId === own) return "me";
  return isOfficeDevice(deviceId) ? "office" : "phone";
}

/** Somebody by their key, as roster and log tell of them. */
export function personOf(key: string, name: string, known: Known): DoorPerson {
  const presence = presenceOf(known.attendance, key);
  const personId = key.startsWith("person:") ? key.slice("person:".length) : null;
  const listed = personId ? known.roster.get(personId) : undefined;
  const { sex, ageBand, role, villageId } = listed ?? presence ?? UNKNOWN;
  return { key, personId, name, sex, ageBand, role, villageId, presence: seen(presence, known.deviceId) };
}

const byName = (a: { name: string }, b: { name: string }) => COLLATOR.compare(a.name, b.name);
const COLLATOR = new Intl.Collator("ru");

/** The roster by name: worth keeping, since it changes seldom and a tap must not wait for it. */
export function sortedRoster(roster: DoorState["roster"]): RosterPerson[] {
  return [...roster.values()].sort(byName);
}

/** Everybody of the roster, then the walk-ins: what a member's phone lists. */
export function everybody(sorted: readonly RosterPerson[], known: Known): DoorPerson[] {
  const listed = sorted.map(({ personId, name }) => personOf(`person:${personId}`, name, known));
  const walkIns = [...known.attendance.byPerson.values()]
    .filter(({ newPerson }) => newPerson?.name)
    .map(({ key, newPerson }) => personOf(key, newPerson?.name ?? "", known));
  return [...listed, ...walkIns.sort(byName)];
}

const LATEST = 5;

/** Whom this phone took last, the newest first. */
export function latestOf(known: Known): DoorPerson[] {
  return [...known.attendance.byPerson.values()]
    .filter(({ deviceId }) => deviceId === known.deviceId)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, LATEST)
    .map(({ key, personId, newPerson }) =>
      personOf(key, newPerson?.name ?? known.roster.get(personId ?? "")?.name ?? "", known),
    );
}

/** Women and men among those who are here by name. */
export function sexesOf({ byPerson }: Attendance): { women: number; men: number } {
  const sexes = [...byPerson.values()].map(({ sex }) => sex);
  const count = (wanted: string) => sexes.filter((sex) => sex === wanted).length;
  return { women: count("female"), men: count("male") };
}

function seen(presence: Presence | undefined, own: string): DoorPerson["presence"] {
  return presence ? { at: presence.at, by: takenBy(presence.deviceId, own) } : null;
}

const UNKNOWN: PersonTraits = { sex: "unknown", ageBand: "unknown", role: "resident", villageId: null };
