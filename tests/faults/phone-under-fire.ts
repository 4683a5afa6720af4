import { randomBytes, randomUUID } from "node:crypto";
import type { Deed, Door } from "@/lib/attendance/phone/door";
import { indexedStore } from "@/lib/attendance/phone/indexed-store";
import { openDoor } from "@/lib/attendance/phone/open-door";
import type { Draft, Pairing } from "@/lib/attendance/phone/phone-store";
import type { Ports } from "@/lib/attendance/phone/ports";
import type { Random } from "@/lib/platform/seeded-random";
import { openPage, type Page } from "./killable-page";
import type { Wire } from "./wire";
import type { Meeting, Seat } from "./world";

/** What a hand did on one phone: all drafts by their id, and those whose tap was confirmed on the screen. */
export type Taps = { drafts: Map<string, Draft>; confirmed: Set<string> };
export type OpenPage = { page: Page; door: Door };

/** A phone whose page may be killed at any step and is then opened again on the same disk. */
export type PhoneUnderFire = {
  taps: Taps;
  /** The devices that it was, one after the other. */
  deviceIds: string[];
  /** The page in use; opened (again) when there is none or it is dead. */
  page(): Promise<OpenPage>;
  /** Another page of the same phone, beside the first. */
  secondPage(): Promise<OpenPage | null>;
  /** A deed of the hand; what the screen confirmed is written down. */
  do(where: OpenPage, deed: (door: Door) => Promise<Deed>): Promise<void>;
  /** The office gave it a new link: it is another device from now on, with what it has left. */
  pairAnew(seat: Seat): Promise<void>;
  /** From now on nothing kills its pages. */
  spare(): void;
};

export type Given = { meeting: Meeting; seat: Seat; wire: Wire; fuses: Random; skewMs: number; onKill(): void };

export async function aPhoneUnderFire(given: Given): Promise<PhoneUnderFire> {
  const { meeting, seat, wire, fuses, onKill } = given;
  const disk = `phone-${randomUUID()}`;
  const taps: Taps = { drafts: new Map(), confirmed: new Set() };
  let isSpared = false;
  let inUse: OpenPage | null = null;
  const deviceIds: string[] = [];
  const pairAnew = async (by: Seat) => {
    deviceIds.push(by.deviceId);
    await indexedStore(disk).pair(pairingOf(given, by));
    inUse = null;
  };
  await pairAnew(seat);
  const open = async (): Promise<OpenPage | null> => {
    const page = openPage(isSpared || fuses.chance(0.3) ? Number.POSITIVE_INFINITY : 1 + fuses.below(60));
    void page.died.then(onKill);
    const ports = portsOf(given, page, indexedStore(disk), taps);
    const door = await alive(page, () => openDoor(ports, meeting.id));
    return door ? { page, door } : null;
  };
  return {
    ...{ taps, deviceIds },
    page: async () => {
      while (!inUse || inUse.page.isDead()) inUse = await open();
      return inUse;
    },
    secondPage: open,
    pairAnew,
    do: async ({ page, door }, deed) => {
      const done = await alive(page, () => deed(door));
      if (done?.ok) taps.confirmed.add(done.eventId);
    },
    spare: () => {
      isSpared = true;
      inUse = null;
      wire.heal();
    },
  };
}

/** What the page's work comes to; null when the page died over it. */
export async function alive<T>(page: Page, work: () => Promise<T>): Promise<T | null> {
  const done = page.run(work).catch((error) => {
    if (!page.isDead()) throw error;
    return null;
  });
  const result = await Promise.race([done, page.died.then(() => null)]);
  return page.isDead() ? null : result;
}

function portsOf({ wire, skewMs }: Given, page: Page, store: Ports["store"], { drafts }: Taps): Ports {
  const append: Ports["store"]["append"] = (meetingId, draft) => {
    drafts.set(draft.id, draft);
    return store.append(meetingId, draft);
  };
  return {
    store: { ...store, append },
    send: wire.sendFor(page),
    clock: { now: () => Date.now() - skewMs, utcOffset: () => 360 },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    build: "faults",
  };
}

function pairingOf({ meeting, skewMs }: Given, seat: Seat): Pairing {
  const at = new Date().toISOString();
  return {
    ...{ meetingId: meeting.id, ...seat, name: "Клубдун эшиги", borrowed: true, skewMs, access: "open" },
    ...{ expiresAt: new Date(Date.now() + 86_400_000).toISOString(), pairedAt: at, lastConfirmedAt: at },
    ...{ lastSeq: 0, sent: 0, cursor: null, rosterSize: null, takenAt: null, dueSeenAt: null },
  };
}
