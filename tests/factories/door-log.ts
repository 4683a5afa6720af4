import { randomUUID } from "node:crypto";
import type { Random } from "@/lib/platform/seeded-random";

/** Columns of one row of the log, as the tests write it past every door. */
export type LogRow = {
  id: string;
  meetingId: string;
  municipalityId: string;
  kind: string;
  personId?: string;
  newPerson?: { name: string; sex: string; ageBand: string; villageId: null; role: string };
  women?: number | null;
  men?: number | null;
  youth?: number | null;
  total?: number | null;
  targetId?: string;
  deviceId: string;
  deviceSeq: number;
  deviceAt: Date;
  happenedAt: Date;
  receivedAt: Date;
  utcOffset: number;
  byId?: string;
  byName: string;
};

type Place = { meetingId: string; municipalityId: string; personIds: readonly string[] };

const START = Date.parse("2026-11-26T08:00:00Z");
const DEVICES = ["d1", "d2", "d3", "office:a", "office:b"];
const USERS = [undefined, "01930000-0000-7000-8000-0000000000a1", "01930000-0000-7000-8000-0000000000a2"];

/**
 * A random log of one meeting: taps of the same persons by several devices, walk-ins, corrections, head counts by the
 * door and the office, and voids that aim at any of them, at each other, twice at the same, and at nothing.
 */
export function aRandomLog(random: Random, place: Place, length: number): LogRow[] {
  const ids = Array.from({ length }, () => randomUUID());
  return ids.map((id, at) => {
    const happenedAt = new Date(START + random.below(40) * 1000);
    const told = { deviceSeq: at + 1, deviceAt: happenedAt, happenedAt, receivedAt: happenedAt, utcOffset: 360 };
    const by = { deviceId: random.pick(DEVICES), byId: random.pick(USERS), byName: "" };
    const { meetingId, municipalityId } = place;
    return { id, meetingId, municipalityId, ...told, ...by, ...saidBy(random, place, ids) };
  });
}

function saidBy(random: Random, { personIds }: Place, ids: readonly string[]): Pick<LogRow, "kind"> & Partial<LogRow> {
  const heads = () => (random.chance(0.2) ? null : random.below(50));
  const newPerson = { name: "Асан", sex: "male", ageBand: "29-59", villageId: null, role: "resident" };
  const targetId = random.chance(0.1) ? randomUUID() : random.pick(ids);
  const dice = random.below(10);
  if (dice < 4) return { kind: "present", personId: random.pick(personIds) };
  if (dice < 5) return { kind: "present", newPerson };
  if (dice < 6) return { kind: "edit", targetId, newPerson };
  if (dice < 8)
    return { kind: "tally", women: heads(), men: heads(), youth: heads(), total: random.chance(0.7) ? null : 60 };
  return { kind: "void", targetId };
}

/** The same in any order, cut into statements of any size. */
export function shuffledParts<T>(random: Random, items: readonly T[], most: number): T[][] {
  const left = [...items];
  const parts: T[][] = [];
  while (left.length > 0) {
    const part: T[] = [];
    for (let size = 1 + random.below(most); size > 0 && left.length > 0; size--)
      part.push(...left.splice(random.below(left.length), 1));
    parts.push(part);
  }
  return parts;
}
