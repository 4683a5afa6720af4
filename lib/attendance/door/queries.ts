import "server-only";
import { reachWhere } from "@/lib/accounts/reach";
import { asAgeBand, asRole, asSex } from "@/lib/people/person-traits";
import type { Actor } from "@/lib/platform/auth/grant";
import { db, type Tx } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/uuid";
import type { Holder } from "../devices/device";
import { findDevice } from "../devices/queries";
import type { Known, MarkedReading, Reviewed } from "./judge-batch";
import type { LogContent } from "./log-row";
import type { DoorPlace, ReachedDoor, Sender } from "./meeting";
import { meetingOf } from "./meeting-of";
import type { ReadRequest } from "./read-request";

/** The door of a meeting that the actor can see; null when it is not there or not theirs. One query. */
export async function findDoor(actor: Pick<Actor, "grants">, meetingId: string): Promise<ReachedDoor | null> {
  if (!isUuid(meetingId)) return null;
  const row = await db.assembly.findFirst({
    relationLoadStrategy: "join",
    where: { id: meetingId, withdrawnAt: null, municipality: reachWhere(actor) },
    select: {
      ...{ id: true, municipalityId: true },
      municipality: { select: { rayonId: true, rayon: { select: { oblastId: true } } } },
      villages: { select: { villageId: true } },
    },
  });
  if (!row) return null;
  const { id, municipalityId, municipality } = row;
  const villageIds = row.villages.map(({ villageId }) => villageId);
  const tenancy = { municipalityId, rayonId: municipality.rayonId, oblastId: municipality.rayon.oblastId, villageIds };
  return { door: { meetingId: id, meetingKind: "assembly", municipalityId }, tenancy };
}

/** The same for a device too, which sees the door of its own meeting alone. */
export async function findDoorFor(
  actor: Actor | null,
  holder: Holder | null,
  meetingId: string,
): Promise<ReachedDoor | null> {
  if (!holder) return actor && findDoor(actor, meetingId);
  if (meetingId.toLowerCase() !== holder.meetingId) return null;
  const { meetingKind, municipalityId } = holder;
  return { door: { meetingId: holder.meetingId, meetingKind, municipalityId }, tenancy: null };
}

/**
 * Whose batch it is and for which door; null when the door is not theirs. A device sends its own queue, to its own
 * meeting. Who is signed in may send any device's, as after reading it off a phone without a network; the meeting is then
 * the one that is told. Without a readable device there is no sender. At most two queries.
 */
export async function findSender(
  actor: Actor | null,
  holder: Holder | null,
  request: ReadRequest,
): Promise<(ReachedDoor & { sender: Sender | null }) | null> {
  if (holder) {
    const { deviceId, byId, name, meetingId, meetingKind, municipalityId } = holder;
    const isOwn = (request.deviceId ?? deviceId).toLowerCase() === deviceId;
    const sender = isOwn ? { deviceId, byId, byName: name, isThere: true } : null;
    return { door: { meetingId, meetingKind, municipalityId }, tenancy: null, sender };
  }
  if (!actor) return null;
  const { deviceId } = request;
  const device = deviceId === null ? null : await findDevice(deviceId);
  const reached = await findDoor(actor, meetingOf(request) ?? device?.meetingId ?? "");
  if (!reached) return null;
  const hand = { byId: actor.userId, byName: actor.name };
  const isOthers = device?.meetingId === reached.door.meetingId && device.byId !== actor.userId;
  const by = isOthers ? { byId: device.byId, byName: `${device.name} (${actor.name})` } : hand;
  return { ...reached, sender: deviceId === null ? null : { deviceId, ...by, isThere: false } };
}

/** What was reviewed is known by its id; only what has none is known by its mark. */
export function marksOf(batch: readonly MarkedReading[]): string[] {
  return batch.flatMap(({ id, contentHash }) => (id === null ? contentHash() : []));
}

/** The ids that can be read in a batch, each once. */
export function idsOf(batch: readonly MarkedReading[]): string[] {
  return unique(batch.flatMap(({ id }) => id ?? []));
}

const unique = (texts: string[]): string[] => [...new Set(texts)];

type Facts = {
  isSigned: boolean;
  logged: LogContent[] | null;
  reviewed: Reviewed[] | null;
  persons: { id: string; sex: string; ageBand: string; role: string; villageId: string | null }[] | null;
  villages: string[] | null;
  devices: string[] | null;
};

/** Everything a batch is judged by. One query, whatever the size of the batch; an empty one is judged by nothing. */
export async function findKnown(
  from: Pick<Tx, "$queryRaw">,
  { meetingId, municipalityId }: DoorPlace,
  deviceId: string,
  batch: readonly MarkedReading[],
): Promise<Omit<Known, "at" | "shownSkewMs">> {
  const said = batch.flatMap(({ event }) => event?.saying ?? []);
  const tapped = said.flatMap((saying) => ("personId" in saying ? [saying] : []));
  const ids = idsOf(batch);
  const personIds = unique(tapped.flatMap(({ personId }) => personId ?? []));
  const villageIds = unique(tapped.flatMap(({ newPerson }) => newPerson?.villageId ?? []));
  const deviceIds = unique(batch.flatMap(({ event }) => (event && isUuid(event.deviceId) ? [event.deviceId] : [])));
  const [facts] = await from.$queryRaw<Facts[]>`
    SELECT is_signed AS "isSigned", logged, reviewed, persons, villages, devices
    FROM attendance_known(${meetingId}::uuid, ${municipalityId}::uuid, ${deviceId}, ${ids}::uuid[], ${marksOf(batch)},
      ${personIds}::uuid[], ${villageIds}::uuid[], ${deviceIds}::uuid[])`;
  const { isSigned = false, logged, reviewed, persons, villages, devices } = facts ?? {};
  return {
    ...{ meetingId, senderId: deviceId, isSigned },
    logged: new Map(logged?.map((row) => [row.id, row])),
    reviewed: reviewed ?? [],
    persons: new Map(
      persons?.map(({ id, sex, ageBand, role, villageId }) => [
        id,
        { sex: asSex(sex), ageBand: asAgeBand(ageBand), role: asRole(role), villageId },
      ]),
    ),
    villages: new Set(villages),
    devices: new Set([deviceId, ...(devices ?? [])]),
  };
}
