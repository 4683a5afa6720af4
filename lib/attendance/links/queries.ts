import "server-only";
import { db } from "@/lib/platform/db/client";
import type { LinkView } from "./link";

/**
 * All links that were ever made for a meeting, the latest first. One query.
 * @param meetingId of a meeting that was already found through the actor
 */
export async function listLinks(meetingId: string): Promise<LinkView[]> {
  const rows = await db.doorLink.findMany({
    where: { meetingId },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, label: true, expiresAt: true, madeByName: true, madeAt: true, tries: true },
      ...{ lockedUntil: true, revokedAt: true, revokedByName: true },
    },
  });
  return rows.map(({ expiresAt, madeAt, lockedUntil, revokedAt, ...row }) => ({
    ...row,
    ...{ expiresAt: expiresAt.toISOString(), madeAt: madeAt.toISOString() },
    ...{ lockedUntil: lockedUntil?.toISOString() ?? null, revokedAt: revokedAt?.toISOString() ?? null },
  }));
}
