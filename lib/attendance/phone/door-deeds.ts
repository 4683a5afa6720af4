import { presenceOf } from "@/lib/attendance/fold";
import type { Deed, Door } from "@/lib/attendance/phone/door";
import type { Hold } from "@/lib/attendance/phone/door-hold";
import { type Act, draftOf, walkIn } from "@/lib/attendance/phone/make-event";
import type { Row } from "@/lib/attendance/phone/phone-store";

type Deeds = Pick<Door, "tapPresent" | "undo" | "takeBack" | "addWalkIn" | "editWalkIn" | "count">;

const WALK_IN = "walk-in:";

/** What a hand does at the door. Nothing is shown before it is on the disk. */
export function doorDeeds(hold: Hold): Deeds {
  const { state } = hold;
  const write = (act: Act) => writeRow(hold, act);
  const onlyOnce = oneAtATime();
  return {
    tapPresent: (personId) =>
      onlyOnce(`person:${personId}`, async () => {
        if (presenceOf(state().attendance, `person:${personId}`)) return { ok: false, reason: "already-present" };
        return write({ kind: "present", person: { personId } });
      }),
    addWalkIn: (person) => write({ kind: "present", person: walkIn(person) }),
    editWalkIn: async (key, person) => {
      const presence = presenceOf(state().attendance, key);
      const source = presence && [presence, ...presence.sources].find((one) => one.key.startsWith(WALK_IN));
      if (!source) return { ok: false, reason: "not-present" };
      return write({ kind: "edit", target: source.key.slice(WALK_IN.length), person: walkIn(person) });
    },
    undo: async (eventId) => {
      const stands = [...state().attendance.byPerson.values()].some(({ eventIds }) => eventIds.includes(eventId));
      return stands ? write({ kind: "void", target: eventId }) : { ok: false, reason: "not-present" };
    },
    takeBack: (key, reason) =>
      onlyOnce(`back ${key}`, async () => {
        let deed: Deed = { ok: false, reason: "not-present" };
        for (const target of presenceOf(state().attendance, key)?.eventIds ?? [])
          deed = await write({ kind: "void", target, ...(reason && { reason }) });
        return deed;
      }),
    count: ({ women, men, youth }) => write({ kind: "tally", tally: { women, men, youth } }),
  };
}

async function writeRow({ ports, now, change, tell, isOver }: Hold, act: Act): Promise<Deed> {
  if (isOver()) return { ok: false, reason: "not-open" };
  const { pairing } = now();
  const draft = draftOf(act, pairing, ports);
  const { id, device } = draft;
  const isKept = await ports.store.append(pairing.meetingId, draft).then(
    () => true,
    () => false,
  );
  if (!isKept) return { ok: false, reason: "not-kept" };
  const event = { ...draft, device: { deviceId: pairing.deviceId, deviceSeq: null, ...device } };
  const isRead = (row: Row) => row.event.id === id; // with its number, by whoever was quicker
  change(({ rows }) => ({ rows: rows.some(isRead) ? rows : [...rows, { event, state: "waiting", reason: null }] }));
  tell();
  return { ok: true, eventId: id };
}

/** A second tap on the same person while the first is being written says nothing new. */
function oneAtATime() {
  const underWay = new Set<string>();
  return async (key: string, act: () => Promise<Deed>): Promise<Deed> => {
    if (underWay.has(key)) return { ok: false, reason: "already-present" };
    underWay.add(key);
    return act().finally(() => underWay.delete(key));
  };
}
