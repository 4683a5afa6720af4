import { serverTime, skewOf } from "@/lib/attendance/phone/clock-skew";
import { openDoor } from "@/lib/attendance/phone/open-door";
import type { Paired, PairRefusal, Phone } from "@/lib/attendance/phone/phone";
import type { Pairing } from "@/lib/attendance/phone/phone-store";
import type { Answered, Ports } from "@/lib/attendance/phone/ports";
import { wipeWhatIsDue } from "@/lib/attendance/phone/wipe";
import { type DoorOpened, PROTOCOL } from "@/lib/attendance/protocol";

/** The phone with all its meetings. */
export function openPhone(ports: Ports): Phone {
  const { store, clock } = ports;
  const pair = async (path: string, body: object): Promise<Paired> => {
    const askedAt = clock.now();
    const answered = await ports
      .send({ method: "POST", path, body: { ...body, protocol: PROTOCOL } })
      .catch(() => null);
    const opened = answered && readOpened(answered);
    if (!answered || !opened) return refusalOf(answered);
    const pairing = pairingOf(opened, skewOf(askedAt, clock.now(), opened.serverAt) ?? 0);
    const isKept = await store.pair(pairing).then(
      () => true,
      () => false,
    );
    if (!isKept) return { ok: false, reason: "not-kept" };
    ports.pages?.tell(opened.meetingId);
    const door = await openDoor(ports, opened.meetingId);
    return door ? { ok: true, door } : { ok: false, reason: "not-found" };
  };
  return {
    meetings: async () =>
      (await store.pairings()).map(({ meetingId, name, borrowed, expiresAt, access }) => ({
        ...{ meetingId, name, borrowed, expiresAt, access },
      })),
    door: (meetingId) => openDoor(ports, meetingId),
    pairByLink: (link, pin, browser) => pair("/api/v1/door/open", { link, pin, browser }),
    pairAsMember: (meetingId, browser) => pair("/api/v1/door/pair", { meetingId, browser }),
    wipeDue: async () => {
      for (const pairing of await store.pairings())
        await wipeWhatIsDue(ports, pairing, await store.rows(pairing.meetingId));
    },
  };

  function pairingOf({ serverAt, protocol: _, ...opened }: DoorOpened, skewMs: number): Pairing {
    const pairedAt = serverAt ?? serverTime(clock, skewMs);
    const { deviceId, token, meetingId, expiresAt, borrowed, name } = opened;
    return {
      ...{ deviceId, token, meetingId, expiresAt, borrowed, name, skewMs, pairedAt },
      ...{ lastConfirmedAt: pairedAt, access: "open", lastSeq: 0, sent: 0, dueSeenAt: null },
      ...{ cursor: null, rosterSize: null, takenAt: null },
    };
  }
}

function readOpened({ status, body }: Answered): DoorOpened | null {
  const opened = body as DoorOpened | null;
  const whole = [opened?.deviceId, opened?.token, opened?.meetingId, opened?.expiresAt];
  return status === 200 && whole.every((text) => typeof text === "string") ? opened : null;
}

const REASONS: readonly PairRefusal["reason"][] = [
  ...(["wrong-pin", "link-unknown", "link-expired", "link-revoked", "pin-locked"] as const),
  ...(["signed-out", "forbidden", "not-found"] as const),
];

function refusalOf(answered: Answered | null): PairRefusal {
  if (!answered) return { ok: false, reason: "no-network" };
  const { reason: told, triesLeft } = (answered.body ?? {}) as { reason?: unknown; triesLeft?: unknown };
  const reason = REASONS.find((one) => one === told) ?? (answered.status === 429 ? "pin-locked" : "server-trouble");
  return {
    ...{ ok: false, reason },
    ...(typeof triesLeft === "number" && { triesLeft }),
    ...(answered.retryAfterMs !== undefined && { retryAfterMs: answered.retryAfterMs }),
  };
}
