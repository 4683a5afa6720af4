import type { Door } from "@/lib/attendance/phone/door";
import { doorDeeds } from "@/lib/attendance/phone/door-deeds";
import { type Hold, holdDoor, readMemory } from "@/lib/attendance/phone/door-hold";
import { NOT_SYNCED } from "@/lib/attendance/phone/door-memory";
import { numbered } from "@/lib/attendance/phone/door-picture";
import { personFinder } from "@/lib/attendance/phone/find-person";
import type { Ports } from "@/lib/attendance/phone/ports";
import { syncRounds } from "@/lib/attendance/phone/sync-rounds";
import { isUnsent } from "@/lib/attendance/phone/wipe";
import { PROTOCOL } from "@/lib/attendance/protocol";

/** Opens the door of a meeting from what is on the disk; nothing is asked of the network. null: it is not on this phone. */
export async function openDoor(ports: Ports, meetingId: string): Promise<Door | null> {
  const read = await readMemory(ports, meetingId);
  return read && doorOf(holdDoor(ports, { ...read, sending: new Set(), sync: NOT_SYNCED, gone: false }));
}

function doorOf(hold: Hold): Door {
  const { ports, state, subscribe, close, now, change, reread, tell } = hold;
  const { meetingId } = now().pairing;
  const finder = personFinder();
  const { sync } = syncRounds(hold);
  const wipe = async () => {
    close();
    await ports.store.wipe(meetingId);
    tell();
  };
  return {
    ...{ meetingId, state, subscribe, close, sync, ...doorDeeds(hold) },
    find: (typed, limit) => finder.find(typed, state(), limit),
    prepare: () => finder.prepare(state()),
    dismiss: async (ids) => {
      const kept = new Set(unsentOf(hold).map(({ event }) => event.id));
      const gone = ids.filter((id) => !kept.has(id));
      await ports.store.dismiss(meetingId, gone);
      change(({ rows }) => ({ rows: rows.filter(({ event }) => !gone.includes(event.id)) }));
      tell();
    },
    takeAgain: async () => {
      await ports.store.dropKept(meetingId);
      await reread();
      return sync();
    },
    unsent: () => unsentOf(hold).length,
    carried: async () => {
      await reread().catch(() => {}); // the last copy is handed over even when the disk says nothing more
      return numbered(unsentOf(hold), now().pairing);
    },
    leave: async (force = false) => {
      if (!force && unsentOf(hold).length > 0) return { ok: false };
      const { token } = now().pairing;
      const body = { protocol: PROTOCOL };
      await ports.send({ method: "POST", path: "/api/v1/door/leave", token, body }).catch(() => null);
      await wipe();
      return { ok: true };
    },
    forget: wipe,
  };
}

const unsentOf = ({ now }: Hold) => now().rows.filter(isUnsent);
