import { officeDevice } from "@/lib/attendance/office-device";
import type { Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { BulkMeeting } from "./meetings";
import { type BulkPlace, dateAt } from "./rows";

/** A UUIDv7 of that moment, also where Postgres has no function for it yet. */
function idAt(at: Date): Prisma.Sql {
  return Prisma.sql`encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send(${at.getTime()}::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid`;
}

/** Everybody of `people` came to each meeting, and the heads were counted: two hundred and one events a meeting. */
export async function recordAttendance(
  tx: Tx,
  { by, municipality }: BulkPlace,
  meetings: readonly BulkMeeting[],
  people: readonly string[],
): Promise<void> {
  const [userId, name] = [by?.userId ?? null, by?.name ?? ""];
  const device = officeDevice(userId ?? "");
  for (const { id, startsAt } of meetings) {
    const at = dateAt(startsAt, { minutes: 15 });
    // By the database itself: nothing of a million rows passes through this process.
    await tx.$executeRaw`
      INSERT INTO attendance_event (id, meeting_id, municipality_id, kind, person_id, sex, age_band, role, village_id,
        device_id, device_seq, device_at, happened_at, utc_offset, by_id, by_name, received_at)
      SELECT ${idAt(at)}, ${id}::uuid, ${municipality.id}::uuid, 'present', p.id, p.sex,
        p.age_band, p.role, p.village_id, ${device}, row_number() OVER (ORDER BY p.id), ${at}, ${at}, 360,
        ${userId}::uuid, ${name}, ${at}
      FROM person p WHERE p.id = ANY(${[...people]}::uuid[])`;
    await tx.$executeRaw`
      INSERT INTO attendance_event (id, meeting_id, municipality_id, kind, women, men, youth, total,
        device_id, device_seq, device_at, happened_at, utc_offset, by_id, by_name, received_at)
      SELECT ${idAt(at)}, ${id}::uuid, ${municipality.id}::uuid, 'tally',
        count(*) FILTER (WHERE p.sex = 'female'), count(*) FILTER (WHERE p.sex = 'male'),
        count(*) FILTER (WHERE p.age_band = '18-28'), count(*), ${device}, ${people.length + 1}::int, ${at}, ${at}, 360,
        ${userId}::uuid, ${name}, ${at}
      FROM person p WHERE p.id = ANY(${[...people]}::uuid[])`;
  }
}
