import "server-only";
import { randomBytes } from "node:crypto";
import { PROTOCOL } from "@/lib/attendance/protocol";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { sha256 } from "@/lib/platform/sha256";
import { isUuid } from "@/lib/platform/uuid";
import { type Holder, PAIRED_HOURS } from "./device";

/** A device that may write from now on. The token is nowhere else: the database keeps its hash. */
export type OpenedDevice = { deviceId: string; token: string; expiresAt: Date };

type NewDevice = {
  meetingId: string;
  municipalityId: string;
  linkId: string | null;
  userId: string | null;
  name: string;
  browser: string;
  expiresAt: Date;
};

/** Makes a device within a transaction, and says so in the log. */
export async function openDevice(tx: Tx, log: Log, ctx: WriteContext, device: NewDevice): Promise<OpenedDevice> {
  const token = `jd_${randomBytes(32).toString("base64url")}`;
  const { id } = await tx.doorDevice.create({
    data: { ...device, tokenHash: sha256(token), pairedAt: at(ctx), protocol: PROTOCOL },
    select: { id: true },
  });
  const { meetingId, municipalityId, linkId, userId, expiresAt } = device;
  await log({ noun: "door-device", id, municipalityId, after: { meetingId, linkId, userId, expiresAt } });
  return { deviceId: id, token, expiresAt };
}

/** Pairs the phone of a signed-in member with a meeting. Never from a receipt: each phone has a token of its own. */
export function pairDevice(
  ctx: WriteContext,
  { meetingId, municipalityId, browser }: { meetingId: string; municipalityId: string; browser: string },
): Promise<Outcome<OpenedDevice>> {
  return write({ ...ctx, requestId: undefined }, async (tx, log) => {
    if (!ctx.by) return refuse("signed-out");
    const expiresAt = new Date(ctx.now.add({ hours: PAIRED_HOURS }).epochMilliseconds);
    const { userId, name } = ctx.by;
    return done(
      await openDevice(tx, log, ctx, { meetingId, municipalityId, linkId: null, userId, name, browser, expiresAt }),
    );
  });
}

/** Shuts a device out from now on, by the office. Refuses "not-found" also when it was already. */
export function revokeDevice(
  ctx: WriteContext,
  { assemblyId, deviceId }: { assemblyId: string; deviceId: string },
): Promise<Outcome<null>> {
  return shutOut(ctx, { id: deviceId, meetingId: assemblyId }, ctx.by);
}

/** The phone signs itself off. */
export function leaveDoor(ctx: WriteContext, { deviceId, meetingId, name }: Holder): Promise<Outcome<null>> {
  return shutOut(ctx, { id: deviceId, meetingId }, { userId: null, name });
}

function shutOut(
  ctx: WriteContext,
  where: { id: string; meetingId: string },
  by: { userId: string | null; name: string } | null,
): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    if (!isUuid(where.id)) return refuse("not-found");
    const revoked = { revokedAt: at(ctx), revokedById: by?.userId ?? null, revokedByName: by?.name ?? "" };
    const [device] = await tx.doorDevice.updateManyAndReturn({
      where: { ...where, revokedAt: null },
      data: revoked,
      select: { id: true, municipalityId: true },
    });
    if (!device) return refuse("not-found");
    const { id, municipalityId } = device;
    await log({
      noun: "door-device",
      id,
      municipalityId,
      after: { revokedAt: ctx.now, revokedByName: revoked.revokedByName },
    });
    return done(null);
  });
}
