import { createHash, randomBytes } from "node:crypto";
import { db } from "@/lib/platform/db/client";

export type MadeDevice = { deviceId: string; token: string };

type Given = { meeting: { id: string; municipalityId: string }; expiresAt?: Date; name?: string };

/** A phone that may register at one meeting, as opening a link leaves it. */
export async function aDoorDevice({ meeting, expiresAt, name = "Клубдун эшиги" }: Given): Promise<MadeDevice> {
  const token = `jd_${randomBytes(32).toString("base64url")}`;
  const pairedAt = new Date();
  const { id: deviceId } = await db.doorDevice.create({
    data: {
      ...{ meetingId: meeting.id, municipalityId: meeting.municipalityId, name, pairedAt },
      tokenHash: createHash("sha256").update(token).digest("hex"),
      expiresAt: expiresAt ?? new Date(pairedAt.getTime() + 12 * 3_600_000),
    },
    select: { id: true },
  });
  return { deviceId, token };
}
