import type { AttendanceEvent, HeadCount, NewPerson, PresentEvent } from "@/lib/attendance/event";

type When = { device?: number; seq?: number; minute?: number; skew?: number; office?: boolean };

const TRAITS = { sex: "female", ageBand: "29-59", role: "resident", villageId: null } as const;

function told(id: string, { device = 1, seq = 1, minute = 0, skew = 0, office = false }: When) {
  const at = Date.parse(`2026-11-26T08:${String(minute).padStart(2, "0")}:00Z`) + skew;
  const deviceId = office ? `office:${device}` : `d${device}`;
  return { id, deviceId, deviceSeq: seq, happenedAt: new Date(at).toISOString(), byId: null };
}

export function aPresent(id: string, personId: string, when: When = {}): AttendanceEvent {
  return { ...told(id, when), ...TRAITS, kind: "present", personId, newPerson: null };
}

export function aWalkIn(id: string, name: string, when: When = {}): AttendanceEvent {
  const newPerson: NewPerson = { name, ...TRAITS };
  return { ...told(id, when), ...TRAITS, kind: "present", personId: null, newPerson };
}

export function aVoid(id: string, targetId: string, when: When = {}): AttendanceEvent {
  return { ...told(id, when), kind: "void", targetId, reason: null };
}

export function anEdit(
  id: string,
  targetId: string,
  changes: Partial<Pick<PresentEvent, "sex" | "ageBand" | "role" | "villageId">>,
  when: When = {},
  newPerson: NewPerson | null = null,
): AttendanceEvent {
  return { ...told(id, when), ...TRAITS, ...changes, kind: "edit", targetId, newPerson };
}

export function aTally(id: string, count: HeadCount, when: When = {}): AttendanceEvent {
  return { ...told(id, when), kind: "tally", ...count };
}
