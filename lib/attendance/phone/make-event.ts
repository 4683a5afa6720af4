import type { NewPerson } from "@/lib/attendance/event";
import type { Draft, Pairing } from "@/lib/attendance/phone/phone-store";
import type { Ports } from "@/lib/attendance/phone/ports";
import { uuidV7 } from "@/lib/platform/uuid-v7";

export type Act =
  | { kind: "present"; person: Draft["person"] }
  | { kind: "void"; target: string; reason?: string }
  | { kind: "edit"; target: string; person: Draft["person"] }
  | { kind: "tally"; tally: Draft["tally"] };

/** The event of a tap, made before anything else happens. */
export function draftOf(act: Act, { meetingId, skewMs }: Pairing, { clock, random }: Ports): Draft {
  const now = clock.now();
  const device = { deviceAt: new Date(now).toISOString(), utcOffset: clock.utcOffset(), clockSkewMs: skewMs };
  return { id: uuidV7(now, random(10)), meetingId, ...act, device };
}

export function walkIn({ name, sex, ageBand, role, villageId }: NewPerson & { name: string }): Draft["person"] {
  return { new: { name, sex, ageBand, role, ...(villageId && { villageId }) } };
}
