import { type DoorOpened, PROTOCOL } from "@/lib/attendance/protocol";

type Opened = { deviceId: string; token: string; expiresAt: Date; meetingId: string; name: string };

/** What a phone is told when it was let in. */
export function doorOpened(opened: Opened, isBorrowed: boolean, serverAt: string): DoorOpened {
  const { deviceId, token, meetingId, expiresAt, name } = opened;
  const scope = { meetingId, expiresAt: expiresAt.toISOString(), borrowed: isBorrowed, name };
  return { deviceId, token, ...scope, serverAt, protocol: PROTOCOL };
}
