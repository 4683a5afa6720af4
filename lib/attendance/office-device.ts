/** The office writes into the same log as the phones at the door, each user under a device id of their own. */
export function officeDevice(userId: string): string {
  return `office:${userId}`;
}

export function isOfficeDevice(deviceId: string): boolean {
  return deviceId.startsWith("office:");
}
