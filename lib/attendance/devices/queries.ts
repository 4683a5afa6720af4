import "server-only";
import type { Temporal } from "temporal-polyfill";
import { DOOR_ROLES } from "@/lib/assemblies/policy";
import type { Bearer } from "@/lib/platform/bearer";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { sha256 } from "@/lib/platform/sha256";
import { isUuid } from "@/lib/platform/uuid";
import type { DeviceView, Holder, HolderFault } from "./device";

type Row = {
  id: string;
  meetingId: string;
  meetingKind: string;
  municipalityId: string;
  linkId: string | null;
  userId: string | null;
  name: string;
  isOver: boolean;
  isRevoked: boolean;
};

/**
 * Who holds this token at `now`. A member's phone is good for as long as the member may stand at that municipality's doors.
 * One query.
 */
export async function findHolder(
  token: string,
  now: Temporal.Instant,
): Promise<{ holder: Holder } | { reason: HolderFault }> {
  const at = new Date(now.epochMilliseconds);
  const [row] = await db.$queryRaw<Row[]>`
    SELECT d.id, d.meeting_id AS "meetingId", d.meeting_kind AS "meetingKind", d.municipality_id AS "municipalityId",
      d.link_id AS "linkId", d.user_id AS "userId", d.name, d.expires_at <= ${at} AS "isOver",
      d.revoked_at IS NOT NULL OR (d.user_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM user_account u JOIN role_grant g ON g.user_id = u.id
        WHERE u.id = d.user_id AND u.disabled_at IS NULL AND g.withdrawn_at IS NULL
          AND g.municipality_id = d.municipality_id AND g.role = ANY(${[...DOOR_ROLES]}))) AS "isRevoked"
    FROM door_device d WHERE d.token_hash = ${sha256(token)}`;
  if (!row) return { reason: "device-unknown" };
  if (row.isRevoked) return { reason: "device-revoked" };
  if (row.isOver) return { reason: "link-expired" };
  return { holder: holderOf(row) };
}

/** Devices at the door, as endpoints know them by their token. */
export const doorBearer: Bearer<Holder> = {
  find: findHolder,
  perMinute: () => env().DOOR_REQUESTS_PER_MINUTE,
};

/** The device of that id, whoever asks; null when there is none. One query. */
export async function findDevice(deviceId: string): Promise<Holder | null> {
  if (!isUuid(deviceId)) return null;
  const row = await db.doorDevice.findUnique({
    where: { id: deviceId },
    select: {
      ...{ id: true, meetingId: true, meetingKind: true, municipalityId: true, linkId: true, userId: true, name: true },
    },
  });
  return row && holderOf(row);
}

function holderOf({ id, userId, linkId, name, ...place }: Omit<Row, "isOver" | "isRevoked">): Holder {
  const { meetingId, meetingKind, municipalityId } = place;
  const meeting = { meetingId, meetingKind, municipalityId };
  return { deviceId: id, ...meeting, byId: userId ?? linkId, name, isBorrowed: linkId !== null };
}

type Listed = Omit<DeviceView, "pairedAt" | "expiresAt" | "lastSeenAt" | "revokedAt"> &
  Record<"pairedAt" | "expiresAt", Date> &
  Record<"lastSeenAt" | "revokedAt", Date | null>;

/**
 * All devices that were ever opened for a meeting, the latest first. One query.
 * @param meetingId of a meeting that was already found through the actor
 */
export async function listDevices(meetingId: string): Promise<DeviceView[]> {
  const rows = await db.$queryRaw<Listed[]>`
    SELECT d.id, d.name, d.link_id AS "linkId", d.browser, d.paired_at AS "pairedAt", d.expires_at AS "expiresAt",
      d.last_seen_at AS "lastSeenAt", d.clock_skew_ms::float8 AS "clockSkewMs", d.waiting, d.last_seq AS "lastSeq",
      greatest(d.last_seq,
        (SELECT max(device_seq) FROM attendance_event WHERE meeting_id = ${meetingId}::uuid AND device_id = d.id::text),
        (SELECT max(device_seq) FROM attendance_review WHERE meeting_id = ${meetingId}::uuid AND device_id = d.id::text)
      ) AS "highestSeq",
      d.protocol, d.build, d.revoked_at AS "revokedAt", d.revoked_by_name AS "revokedByName"
    FROM door_device d WHERE d.meeting_id = ${meetingId}::uuid ORDER BY d.paired_at DESC, d.id DESC`;
  return rows.map((row) => ({
    ...row,
    ...{ pairedAt: row.pairedAt.toISOString(), expiresAt: row.expiresAt.toISOString() },
    ...{ lastSeenAt: row.lastSeenAt?.toISOString() ?? null, revokedAt: row.revokedAt?.toISOString() ?? null },
  }));
}
