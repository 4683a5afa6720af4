import type { Temporal } from "temporal-polyfill";
import type { HeadCount, NewPerson } from "@/lib/attendance/event";
import { officeDevice } from "@/lib/attendance/office-device";
import type { PersonTraits } from "@/lib/people/person-traits";
import { uuidV7 } from "@/lib/platform/uuid-v7";

/** What one office user writes into the log of one meeting, at one moment. */
export type OfficeHand = {
  meetingId: string;
  municipalityId: string;
  zone: string;
  by: { userId: string; name: string };
  now: Temporal.Instant;
  /** The last number this user drew in this meeting; 0 at first. Read under the meeting's lock. */
  lastSeq: number;
  /** Ten random bytes for each id. */
  random: () => Uint8Array;
};

export type OfficeDeed =
  | ({ kind: "present"; personId: string } & PersonTraits)
  | { kind: "present"; newPerson: NewPerson & { name: string } }
  | { kind: "void"; targetId: string; reason: string | null }
  | { kind: "edit"; targetId: string; newPerson: NewPerson & { name: string } }
  | ({ kind: "tally" } & HeadCount);

/** Rows of the log for these deeds, numbered without gaps. */
export function officeEvents(hand: OfficeHand, deeds: readonly OfficeDeed[]) {
  const { meetingId, municipalityId, zone, by, now, lastSeq, random } = hand;
  const at = new Date(now.epochMilliseconds);
  const utcOffset = Math.round(now.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9);
  return deeds.map((deed, index) => ({
    id: uuidV7(now.epochMilliseconds, random()),
    ...{ meetingId, municipalityId, utcOffset },
    ...columnsOf(deed),
    ...{
      deviceId: officeDevice(by.userId),
      deviceSeq: lastSeq + index + 1,
      deviceAt: at,
      happenedAt: at,
      receivedAt: at,
    },
    ...{ byId: by.userId, byName: by.name },
  }));
}

function columnsOf(deed: OfficeDeed) {
  if (deed.kind === "void" || deed.kind === "tally") return deed;
  if (!("newPerson" in deed)) return deed;
  const { sex, ageBand, role, villageId } = deed.newPerson;
  return { ...deed, newPerson: { ...deed.newPerson }, sex, ageBand, role, villageId };
}
