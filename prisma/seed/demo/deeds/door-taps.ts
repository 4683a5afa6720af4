import type { Temporal } from "temporal-polyfill";
import type { SentEvent } from "@/lib/attendance/protocol";
import { seededRandom } from "@/lib/platform/seeded-random";
import { uuidV7 } from "@/lib/platform/uuid-v7";

type Door = { meetingId: string; deviceId: string; personIds: readonly string[]; now: Temporal.Instant };
export type Taps = (door: Door, part: number) => { events: SentEvent[]; waiting: number };

type Said = Pick<SentEvent, "kind"> & Partial<SentEvent>;

const ASEL = { name: "Асел Токтосунова", sex: "female", ageBand: "29-59", role: "resident" } as const;
const GUEST = { name: "Марат Жолдошев", sex: "male", ageBand: "29-59", role: "guest" } as const;
/** Was in the register when the phone took it along. */
const GONE = "01930000-0000-7000-8000-00000000dead";

/** The lent phone: most of the people, one head count, one slip, somebody it should not have known. */
export const lentPhoneTaps: Taps = (door, part) => {
  const pen = penOf(door, "lent", part === 0 ? 0 : 26);
  if (part === 0) {
    const came = door.personIds.slice(0, 24).map((personId) => pen({ kind: "present", person: { personId } }));
    return { events: [...came, pen({ kind: "present", person: { new: ASEL } }), pen(heads(14, 10, 5))], waiting: 0 };
  }
  const slip = pen({ kind: "present", person: { personId: door.personIds[40] ?? GONE } });
  const events = [
    ...door.personIds.slice(24, 30).map((personId) => pen({ kind: "present", person: { personId } })),
    ...[slip, pen({ kind: "void", target: slip.id, reason: "жаңылыш басылды" })],
    ...[pen({ kind: "present", person: { personId: GONE } }), pen(heads(19, 15, 8))],
  ];
  return { events, waiting: 0 };
};

/** The group member's own phone: partly the same people, its own head count, a clock that stood still, and rows that have not come through. */
export const groupPhoneTaps: Taps = (door, part) => {
  const pen = penOf(door, "group", part === 0 ? 0 : 11);
  if (part === 0) {
    const came = door.personIds.slice(20, 27).map((personId) => pen({ kind: "present", person: { personId } }));
    return { events: [...came, pen({ kind: "present", person: { new: ASEL } }), pen(heads(18, 15, 8))], waiting: 0 };
  }
  const late = pen({ kind: "present", person: { personId: door.personIds[31] ?? GONE } });
  const events = [
    pen({ kind: "present", person: { new: GUEST } }),
    { ...late, device: { ...late.device, deviceAt: "2019-01-01T00:00:10.000Z" } },
  ];
  return { events, waiting: 4 };
};

const heads = (women: number, men: number, youth: number): Said => ({ kind: "tally", tally: { women, men, youth } });

/** Numbers its taps from `from` on, a quarter of a minute apart; the same taps have the same ids each time. */
function penOf({ meetingId, deviceId, now }: Door, name: string, from: number) {
  let seq = from;
  return (said: Said): SentEvent => {
    seq += 1;
    const at = now.epochMilliseconds - 600_000 + (seq - from) * 15_000;
    const random = seededRandom(`demo door ${meetingId} ${name} ${seq}`);
    const id = uuidV7(
      at,
      Uint8Array.from({ length: 10 }, () => random.below(256)),
    );
    const deviceAt = new Date(at).toISOString();
    return { id, meetingId, ...said, device: { deviceId, deviceSeq: seq, deviceAt, utcOffset: 360, clockSkewMs: 0 } };
  };
}
