import type { Tenancy } from "@/lib/assemblies/assembly-view";

/** A meeting at whose door somebody stands, with what policies ask about. */
export type DoorPlace = { meetingId: string; meetingKind: string; municipalityId: string };

/** Who sends a batch: whose queue it is, and who acts. */
export type Sender = {
  deviceId: string;
  byId: string | null;
  byName: string;
  /** True when the device itself is asking: then it is seen, and tells of its clock and queue. */
  isThere: boolean;
};

/** A door that was reached. `tenancy`: what policies ask about; null for a device, which is let in by its token. */
export type ReachedDoor = { door: DoorPlace; tenancy: Tenancy | null };
