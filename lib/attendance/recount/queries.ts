import "server-only";
import { db } from "@/lib/platform/db/client";
import { NO_ID } from "@/lib/platform/uuid";

const AT_ONCE = 500;

/** Every meeting of which there are counts or events, one after the other. */
export async function* listCountedMeetings(): AsyncGenerator<string> {
  let after = NO_ID;
  for (;;) {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM (
        SELECT meeting_id AS id FROM attendance_total WHERE meeting_id > ${after}::uuid
        UNION SELECT id FROM assembly a WHERE id > ${after}::uuid
          AND EXISTS (SELECT FROM attendance_event e WHERE e.meeting_id = a.id)
      ) known ORDER BY id LIMIT ${AT_ONCE}`;
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
