import { describe, expect, it } from "vitest";
import { judgeBatch, type Known, type Reviewed } from "./judge-batch";
import { markOf } from "./raw-event";
import { readEvent } from "./read-event";

const AT = Date.parse("2026-11-27T03:00:00Z");
const id = (n: number) => `01930000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [MEETING, PERSON, VILLAGE] = [id(900), id(901), id(902)];
const TRAITS = { sex: "female", ageBand: "29-59", role: "jmeg", villageId: VILLAGE } as const;

type Said = Record<string, unknown>;
const event = (n: number, said: Said = {}, device: Said = {}): Said => ({
  ...{ id: id(n), meetingId: MEETING, kind: "present", person: { personId: PERSON } },
  device: {
    deviceId: "d",
    deviceSeq: n,
    deviceAt: "2026-11-27T08:59:00+06:00",
    utcOffset: 360,
    clockSkewMs: 0,
    ...device,
  },
  ...said,
});
const walkIn = (n: number, more: Said = {}) => event(n, { person: { new: { name: "Асан", sex: "male", ...more } } });

function judge(events: unknown[], known: Partial<Known> = {}) {
  const batch = events.map((raw) => ({ ...readEvent(raw, "d"), contentHash: () => markOf(raw) }));
  const judged = judgeBatch(batch, {
    ...{
      meetingId: MEETING,
      senderId: "d",
      isSigned: false,
      logged: new Map(),
      reviewed: [],
      at: AT,
      shownSkewMs: null,
    },
    ...{ persons: new Map([[PERSON, TRAITS]]), villages: new Set([VILLAGE]), devices: new Set(["d"]) },
    ...known,
  });
  return { ...judged, said: judged.results.map(({ result, reason }) => (reason ? `${result} ${reason}` : result)) };
}

const reviewOf = (raw: Said, reason: Reviewed["reason"], deviceId = "d"): Reviewed => ({
  ...{ eventId: raw.id as string, contentHash: markOf(raw), deviceId, reason },
});

describe("a batch", () => {
  it("copies traits of the server's own knowledge, and a walk-in's as typed", () => {
    const { rows } = judge([
      event(1),
      walkIn(2, { villageId: VILLAGE }),
      event(3, { kind: "tally", tally: { women: 3 } }),
    ]);
    expect(rows[0]).toMatchObject({ ...TRAITS, personId: PERSON, newPerson: null });
    expect(rows[1]).toMatchObject({ sex: "male", ageBand: "unknown", role: "resident", villageId: VILLAGE });
    expect(rows[2]).toMatchObject({ women: 3, men: null, youth: null });
  });

  it.each<[string, Said, Partial<Known>, string]>([
    ["an unknown person", event(1, { person: { personId: id(5) } }), {}, "needs-review unknown-person"],
    ["another meeting", event(1, { meetingId: id(6) }), {}, "needs-review not-your-meeting"],
    ["another's village", walkIn(1, { villageId: id(7) }), {}, "needs-review malformed"],
    ["no device", event(1, {}, { deviceId: "e" }), {}, "needs-review malformed"],
    ["a device from elsewhere", event(1, {}, { deviceId: id(8) }), {}, "needs-review malformed"],
    [
      "the queue of an earlier link of the same meeting",
      event(1, {}, { deviceId: id(8) }),
      { devices: new Set(["d", id(8)]) },
      "stored",
    ],
    ["signed minutes", event(1), { isSigned: true }, "needs-review meeting-signed"],
    [
      "signed minutes, whoever it is",
      event(1, { person: { personId: id(5) } }),
      { isSigned: true },
      "needs-review meeting-signed",
    ],
    ["a clock ahead", event(1, {}, { deviceAt: "2027-11-27T00:00:00Z" }), {}, "needs-review clock-off"],
    ["a void before its tap", event(1, { kind: "void", target: id(99) }), {}, "stored"],
    ["a correction that names a person", event(1, { kind: "edit", target: id(99) }), {}, "stored"],
  ])("%s", (_, raw, known, expected) => expect(judge([raw], known).said).toEqual([expected]));

  it("stores what a wrong clock says, and has it looked at", () => {
    const { rows, reviews } = judge([event(1, {}, { deviceAt: "1999-01-01T00:00:00Z" })]);
    expect([rows[0]?.happenedAt, rows[0]?.deviceAt]).toEqual(["2026-11-27T03:00:00.000Z", "1999-01-01T00:00:00.000Z"]);
    expect(reviews).toMatchObject([{ eventId: id(1), deviceSeq: 1, reason: "clock-off" }]);
  });

  it("knows again what it has in the batch itself, however its parts are ordered and its skew was measured", () => {
    const turned = Object.fromEntries(Object.entries(event(1)).reverse());
    const measured = event(1, {}, { clockSkewMs: 5000 });
    const other = walkIn(1);
    expect(judge([event(1), turned, measured, other, other]).said).toEqual([
      ...["stored", "duplicate", "duplicate", "needs-review malformed", "duplicate malformed"],
    ]);
  });

  it("knows again what is in the log, also when its name was forgotten since", () => {
    const { rows } = judge([walkIn(1)]);
    const { name: _, ...nameless } = rows[0]?.newPerson ?? {};
    const logged = new Map(rows.map((row) => [row.id, { ...row, newPerson: nameless as never }]));
    expect(judge([walkIn(1), walkIn(1, { sex: "female" })], { logged }).said).toEqual([
      "duplicate",
      "needs-review malformed",
    ]);
  });

  it("answers what waits for a decision as before, and lets nothing else take its place", () => {
    const stranger = event(1, { person: { personId: id(5) } });
    const reviewed = [reviewOf(stranger, "unknown-person")];
    expect(judge([stranger, event(1)], { reviewed }).said).toEqual([
      "duplicate unknown-person",
      "needs-review malformed",
    ]);
  });

  it("lets an event in whose id only came unreadable before", () => {
    const reviewed = [reviewOf(event(1, { kind: "?" }), "malformed"), reviewOf(event(2), "malformed", "e")];
    expect(judge([event(1), event(2)], { reviewed }).said).toEqual(["stored", "stored"]);
  });

  it("knows again what an earlier link of the phone brought, and leaves it under the device that made it", () => {
    const [device, devices] = [id(8), new Set(["d", id(8)])];
    const stranger = event(4, { person: { personId: id(5) } }, { deviceId: device });
    const { said, reviews } = judge([stranger, stranger], { devices });
    expect(said).toEqual(["needs-review unknown-person", "duplicate unknown-person"]);
    expect(reviews).toMatchObject([{ deviceId: device, deviceSeq: 4 }]);
    const reviewed = [reviewOf(stranger, "unknown-person", device)];
    expect(judge([stranger], { devices, reviewed }).said).toEqual(["duplicate unknown-person"]);
    expect(judge([stranger], { reviewed }).said).toEqual(["duplicate unknown-person"]);
  });

  it("takes no number of another device for the sender's", () => {
    const elsewhere = event(7, {}, { deviceId: id(8) });
    const unreadable = event(8, { person: null }, { deviceId: id(8) });
    const own = event(9, { person: null });
    expect(judge([elsewhere, unreadable, own]).reviews).toMatchObject([
      { deviceId: "d", deviceSeq: null },
      { deviceId: "d", deviceSeq: null },
      { deviceId: "d", deviceSeq: 9 },
    ]);
  });

  it("answers one result for each event, in order, with the id as it was sent", () => {
    const { results } = judge([7, { id: "x" }, { ...event(1), id: id(1).toUpperCase() }, { id: "ж".repeat(200) }]);
    expect(results.map((result) => result.id)).toEqual([null, "x", id(1).toUpperCase(), null]);
  });
});
