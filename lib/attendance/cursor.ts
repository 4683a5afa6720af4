/**
 * How far a phone has heard of one meeting. Events are numbered in the order of their commits, so a number is enough. A
 * roster is edited anywhere: there a phone asks for everything since the oldest transaction that was still running when
 * its last pass over the roster began. All numbers are whole and may be larger than a double holds.
 */
export type Cursor = {
  /** Number of the last event. */
  seq: bigint;
  /** Transaction from which on the roster is unknown. */
  since: bigint;
  /** In the middle of a pass: where the next pass begins, and the last person of the page before. */
  pass: { next: bigint; after: string } | null;
};

export const FROM_THE_START: Cursor = { seq: 0n, since: 0n, pass: null };

const NUMBER = "(\\d{1,18})";
const FORM = new RegExp(`^1\\.([0-9a-f]{12})\\.${NUMBER}\\.${NUMBER}(?:\\.${NUMBER}\\.([0-9a-f-]{36}))?$`);

/** The text that a phone brings back; nobody but the server reads it. */
export function cursorText(meetingId: string, { seq, since, pass }: Cursor): string {
  return ["1", meetingMark(meetingId), seq, since, ...(pass ? [pass.next, pass.after] : [])].join(".");
}

/** Where to go on. What is no cursor of this meeting means from the start: hearing something twice is harmless. */
export function readCursor(meetingId: string, text: string | undefined): Cursor {
  const [, mark, seq = "", since = "", next, after] = FORM.exec(text ?? "") ?? [];
  if (mark !== meetingMark(meetingId)) return FROM_THE_START;
  return { seq: BigInt(seq), since: BigInt(since), pass: next && after ? { next: BigInt(next), after } : null };
}

function meetingMark(meetingId: string): string {
  return meetingId.slice(-12);
}
