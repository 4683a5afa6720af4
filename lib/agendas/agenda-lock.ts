import type { AgendaItemView, AssemblyView } from "@/lib/assemblies/assembly-view";

/** Why an agenda cannot be changed any more: the code of a refusal. */
export type AgendaLock = "meeting-closed" | "assembly-cancelled";
export type ItemLock = AgendaLock | "item-has-outcome" | "minutes-signed";

type Meeting = {
  holding: unknown;
  notHeld: unknown;
  minutes: { signatures: readonly unknown[]; publications: readonly unknown[] } | null;
  publications: readonly { kind: string }[];
};

/** Adding, removing and reordering end when the meeting begins: from then on the hall writes the agenda. */
export function agendaLock(meeting: Omit<Meeting, "minutes">): AgendaLock | null {
  if (meeting.holding || meeting.notHeld) return "meeting-closed";
  return meeting.publications.at(-1)?.kind === "cancellation" ? "assembly-cancelled" : null;
}

/** The words of one item may still be put right during the meeting, until it has an outcome or the minutes are signed. */
export function itemLock(meeting: Meeting, item: { outcome: unknown }): ItemLock | null {
  if (item.outcome) return "item-has-outcome";
  const { minutes } = meeting;
  if (minutes && (minutes.signatures.length > 0 || minutes.publications.length > 0)) return "minutes-signed";
  if (meeting.holding) return null;
  return agendaLock(meeting);
}

/** The items that are edited here; what the hall added stays the hall's. */
export function isPlanned(item: Pick<AgendaItemView, "addedInHallAt">): boolean {
  return item.addedInHallAt === null;
}

/** True when the view's agenda is open for new items. */
export function isOpen(view: AssemblyView): boolean {
  return agendaLock(view) === null;
}
