import { describe, expect, it } from "vitest";
import { type Cursor, cursorText, FROM_THE_START, readCursor } from "./cursor";

const MEETING = "01930000-0000-7000-8000-00000000aaaa";
const OTHER = "01930000-0000-7000-8000-00000000bbbb";

describe("a cursor", () => {
  it.each<[string, Cursor]>([
    ["at rest", { seq: 12n, since: 777n, pass: null }],
    ["in the middle of a pass", { seq: 0n, since: 0n, pass: { next: 9007199254740993n, after: OTHER } }],
  ])("%s comes back as it was", (_, cursor) =>
    expect(readCursor(MEETING, cursorText(MEETING, cursor))).toEqual(cursor),
  );

  it.each([
    ["nothing", undefined],
    ["of another meeting", cursorText(OTHER, { seq: 5n, since: 5n, pass: null })],
    ["of a later version", `2${cursorText(MEETING, FROM_THE_START).slice(1)}`],
    ["cut", cursorText(MEETING, { seq: 5n, since: 5n, pass: { next: 9n, after: OTHER } }).slice(0, -1)],
    ["larger than the database counts", `1.${MEETING.slice(-12)}.99999999999999999999.0`],
    ["below nothing", `1.${MEETING.slice(-12)}.-1.0`],
    ["words", "'; DROP TABLE person; --"],
  ])("that is %s means from the start", (_, text) => expect(readCursor(MEETING, text)).toEqual(FROM_THE_START));
});
