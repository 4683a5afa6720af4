import "server-only";
import { randomUUID } from "node:crypto";
import { rateLimit } from "@/lib/platform/auth/rate-limit";
import { isSameHash, keyedHash } from "@/lib/platform/auth/secret";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { publicUrl } from "@/lib/platform/env";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { sha256 } from "@/lib/platform/sha256";
import { isUuid } from "@/lib/platform/uuid";
import { type OpenedDevice, openDevice } from "../devices/commands";
import type { MadeLink } from "./link";
import { linkAddress, readLink } from "./link-address";
import { afterWrongPin, LOCKED_MINUTES } from "./pin-tries";

/** Links tried from one address. A whole village may share one. */
const tried = rateLimit({ name: "door-open-address", points: 100, seconds: 15 * 60 });

type Asked = { assemblyId: string; hours: number; label: string };

/**
 * Makes a link for a meeting. Its secret and PIN are in the answer alone; the same submit again gets the same link, whose
 * parts nobody else can make.
 */
export async function makeLink(ctx: WriteContext, { assemblyId, hours, label }: Asked): Promise<Outcome<MadeLink>> {
  const seed = [ctx.by?.userId ?? randomUUID(), ctx.requestId ?? randomUUID()];
  const secret = keyedHash("door-link", ...seed);
  const pin = pinOf(keyedHash("door-link-pin", ...seed));
  const expiresAt = new Date(ctx.now.epochMilliseconds + hours * 3_600_000);
  const outcome = await write(ctx, async (tx, log) => {
    if (!isUuid(assemblyId)) return refuse("not-found");
    const where = { id: assemblyId, withdrawnAt: null };
    const meeting = await tx.assembly.findFirst({ where, select: { municipalityId: true } });
    if (!meeting) return refuse("not-found");
    const { municipalityId } = meeting;
    const linkId = randomUUID();
    const made = { madeById: ctx.by?.userId ?? null, madeByName: ctx.by?.name ?? "", madeAt: at(ctx) };
    const hashes = { secretHash: sha256(secret), pinHash: pinHash(linkId, pin) };
    await tx.doorLink.create({
      data: { id: linkId, meetingId: assemblyId, municipalityId, label, expiresAt, ...hashes, ...made },
      select: { id: true },
    });
    await log({ noun: "door-link", id: linkId, municipalityId, after: { meetingId: assemblyId, label, expiresAt } });
    return done({ linkId, expiresAt: expiresAt.toISOString() });
  });
  if (!outcome.ok) return outcome;
  const { linkId } = outcome.value;
  return done({ ...outcome.value, url: linkAddress(publicUrl(), linkId, secret), pin });
}

/** A link with one phone that has opened it already: for support and automation. Refuses "not-found". */
export async function lendDevice(
  ctx: WriteContext,
  asked: Asked,
): Promise<Outcome<Omit<MadeLink, "expiresAt"> & OpenedDevice>> {
  const made = await makeLink(ctx, asked);
  if (!made.ok) return made;
  const { url, pin } = made.value;
  const opened = await openLink(ctx, { link: url.split("#link=")[1] ?? "", pin, browser: "", address: "console" });
  if (opened.result !== "opened") throw new Error(`A new link is ${opened.result}`);
  const { deviceId, token, expiresAt } = opened;
  return done({ ...made.value, deviceId, token, expiresAt });
}

/** Ends a link and shuts out every phone that it opened. Refuses "not-found" also when it was already. */
export function revokeLink(
  ctx: WriteContext,
  { assemblyId, linkId }: { assemblyId: string; linkId: string },
): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    if (!isUuid(linkId)) return refuse("not-found");
    const link = await lockLink(tx, linkId);
    if (!link || link.meetingId !== assemblyId) return refuse("not-found");
    const revoked = { revokedAt: at(ctx), revokedById: ctx.by?.userId ?? null, revokedByName: ctx.by?.name ?? "" };
    const links = await tx.doorLink.updateMany({ where: { id: linkId, revokedAt: null }, data: revoked });
    const { count } = await tx.doorDevice.updateMany({ where: { linkId, revokedAt: null }, data: revoked });
    // Of a link that wrong PINs have ended the phones are still to be shut out.
    if (links.count + count === 0) return refuse("not-found");
    const { municipalityId } = link;
    await log({ noun: "door-link", id: linkId, municipalityId, after: { revokedAt: ctx.now, devices: count } });
    return done(null);
  });
}

export type Opening =
  | ({ result: "opened"; meetingId: string; name: string } & OpenedDevice)
  | { result: "link-unknown" | "link-expired" | "link-revoked" }
  | { result: "pin-locked" | "too-many-requests"; seconds: number }
  | { result: "wrong-pin"; triesLeft: number };

/**
 * Opens a link on one more phone. Tries are counted under the link's lock, so that guesses sent together count as if they
 * had come one after the other; while it is locked nothing is counted and nothing is told.
 */
export async function openLink(
  ctx: WriteContext,
  asked: { link: string; pin: string; browser: string; address: string },
): Promise<Opening> {
  const wait = await tried.take(asked.address);
  if (wait > 0) return { result: "too-many-requests", seconds: wait };
  const told = readLink(asked.link);
  if (!told) return { result: "link-unknown" };
  // Never from a receipt: each phone has a token of its own.
  const found: { opening: Opening } = { opening: { result: "link-unknown" } };
  await write({ ...ctx, requestId: undefined }, async (tx, log) => {
    const link = await lockLink(tx, told.linkId);
    if (!link || !isSameHash(link.secretHash, sha256(told.secret))) return refuse("not-found");
    const shut = shutness(link, ctx);
    found.opening = shut ?? (await tryPin(tx, log, ctx, link, asked));
    return shut ? refuse("not-found") : done(null);
  });
  if (found.opening.result === "opened") await tried.giveBack(asked.address);
  return found.opening;
}

type Link = Awaited<ReturnType<typeof lockLink>> & {};

async function lockLink(tx: Tx, linkId: string) {
  await tx.$queryRaw`SELECT 1 FROM door_link WHERE id = ${linkId}::uuid FOR UPDATE`;
  return tx.doorLink.findUnique({ where: { id: linkId } });
}

function shutness({ revokedAt, expiresAt, lockedUntil }: Link, ctx: WriteContext): Opening | null {
  if (revokedAt) return { result: "link-revoked" };
  if (expiresAt <= at(ctx)) return { result: "link-expired" };
  const left = (lockedUntil?.getTime() ?? 0) - ctx.now.epochMilliseconds;
  return left > 0 ? { result: "pin-locked", seconds: Math.ceil(left / 1000) } : null;
}

/** A wrong try is a write too: it is counted, and seen in the log. */
async function tryPin(
  tx: Tx,
  log: Log,
  ctx: WriteContext,
  link: Link,
  { pin, browser }: { pin: string; browser: string },
): Promise<Opening> {
  const { id: linkId, meetingId, municipalityId, label: name, expiresAt } = link;
  if (isSameHash(link.pinHash, pinHash(linkId, pin))) {
    const device = { meetingId, municipalityId, linkId, userId: null, name, browser, expiresAt };
    return { result: "opened", meetingId, name, ...(await openDevice(tx, log, ctx, device)) };
  }
  const tries = link.tries + 1;
  const after = afterWrongPin(tries);
  const lockedUntil = after.isLocked ? new Date(ctx.now.add({ minutes: LOCKED_MINUTES }).epochMilliseconds) : null;
  // Phones that were let in before stay: a stranger who saw the QR code must not be able to end the work at the door.
  const revoked = after.isRevoked ? { revokedAt: at(ctx), revokedByName: "" } : {};
  await tx.doorLink.update({ where: { id: linkId }, data: { tries, lockedUntil, ...revoked }, select: { id: true } });
  await log({ noun: "door-link", id: linkId, municipalityId, did: "door.mistype-pin", after: { tries, ...revoked } });
  if (after.isRevoked) return { result: "link-revoked" };
  if (after.isLocked) return { result: "pin-locked", seconds: LOCKED_MINUTES * 60 };
  return { result: "wrong-pin", triesLeft: after.triesLeft };
}

/** Six digits that follow from the seed, each as likely as the other. */
function pinOf(seed: string): string {
  return String(Number.parseInt(sha256(seed).slice(0, 12), 16) % 1_000_000).padStart(6, "0");
}

function pinHash(linkId: string, pin: string): string {
  return keyedHash("door-pin", linkId, pin);
}
