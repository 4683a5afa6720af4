import { describe, expect, it } from "vitest";
import { findAttendance } from "@/lib/attendance/queries";
import * as reviews from "@/lib/attendance/reviews/commands";
import { listReviews } from "@/lib/attendance/reviews/queries";
import { db } from "@/lib/platform/db/client";
import { anId, aPen, aPhone, send } from "../factories/door";
import { aDecidedMeeting, aHeldMeeting, done, FRIDAY, type MadeMeeting, signed } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { aContext } from "../factories/write-context";

const ctx = () => aContext({ now: FRIDAY.add({ hours: 1 }) });
const TRAITS = { sex: "female", ageBand: "18-28", role: "resident", villageId: null } as const;

async function aDoor(meeting?: MadeMeeting) {
  const made = meeting ?? (await aDecidedMeeting());
  const phone = await aPhone(made);
  return { meeting: made, assemblyId: made.id, phone, pen: aPen(phone) };
}

const only = async (meetingId: string) => {
  const [row, ...more] = await listReviews(meetingId);
  expect(more).toEqual([]);
  if (!row) throw new Error("nothing waits");
  return row;
};
const named = async (meetingId: string) => {
  const { named } = await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId } });
  expect((await findAttendance(meetingId)).named).toBe(named);
  return named;
};

describe("a person whom the register does not know", () => {
  it("is linked to one of it under the phone's own row, and the phone can still take it back", async () => {
    const { meeting, assemblyId, phone, pen } = await aDoor();
    const tap = pen.came(anId());
    await send(phone, [tap]);
    const { id: reviewId, choices, personName } = await only(assemblyId);
    expect([choices, personName]).toEqual([["link", "walk-in", "dismiss"], null]);
    const { id: personId } = await aPerson(meeting);
    done(await reviews.linkReview(ctx(), { assemblyId, reviewId, personId }));
    const { byPerson } = await findAttendance(assemblyId);
    expect(byPerson.get(`person:${personId}`)).toMatchObject({
      eventIds: [tap.id],
      at: FRIDAY.toString().replace("Z", ".000Z"),
    });
    expect(await reviews.linkReview(ctx(), { assemblyId, reviewId, personId })).toMatchObject({
      reason: "already-decided",
    });
    expect((await send(phone, [tap])).results).toMatchObject([{ result: "duplicate" }]);
    await send(phone, [pen.takenBack(tap.id)]);
    expect(await named(assemblyId)).toBe(0);
  });

  it("is written in by hand, taken back with the decision, and written in again", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    await send(phone, [pen.came(anId())]);
    const { id: reviewId } = await only(assemblyId);
    const asked = { assemblyId, reviewId, name: " Жибек  Асанова ", ...TRAITS };
    done(await reviews.acceptAsWalkIn(ctx(), asked));
    expect(await named(assemblyId)).toBe(1);
    done(await reviews.reopenReview(ctx(), { assemblyId, reviewId }));
    expect(await named(assemblyId)).toBe(0);
    expect((await only(assemblyId)).decidedAt).toBeNull();
    done(await reviews.acceptAsWalkIn(ctx(), asked));
    expect(await named(assemblyId)).toBe(1);
    const [presence] = (await findAttendance(assemblyId)).byPerson.values();
    expect(presence?.newPerson).toMatchObject({ name: "Жибек Асанова", sex: "female", ageBand: "18-28" });
  });

  it("is left out, and waits again when that is taken back", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    await send(phone, [pen.came(anId())]);
    const asked = { assemblyId, reviewId: (await only(assemblyId)).id };
    done(await reviews.keepOrDismiss(ctx(), { ...asked, choice: "dismiss" }));
    expect(await only(assemblyId)).toMatchObject({ choice: "dismiss", decidedByName: ctx().by?.name });
    done(await reviews.reopenReview(ctx(), asked));
    expect(await reviews.reopenReview(ctx(), asked)).toMatchObject({ reason: "not-decided" });
    expect(await reviews.voidReviewed(ctx(), asked)).toMatchObject({ reason: "choice-not-open" });
  });
});

describe("a row of another meeting", () => {
  it("is moved there when it is the municipality's, and moved back", async () => {
    const { meeting, assemblyId, phone, pen } = await aDoor();
    const other = await aHeldMeeting({ municipality: meeting.municipality });
    await send(phone, [{ ...pen.walkedIn(), meetingId: other.id }]);
    const { id: reviewId, choices, meeting: named_ } = await only(assemblyId);
    expect([choices, named_?.id]).toEqual([["move", "dismiss"], other.id]);
    const asked = { assemblyId, reviewId };
    done(await reviews.moveReview(ctx(), { ...asked, toMeetingId: other.id }));
    expect(await named(other.id)).toBe(1);
    expect((await findAttendance(assemblyId)).registered).toBe(false);
    done(await reviews.reopenReview(ctx(), asked));
    expect(await named(other.id)).toBe(0);
  });

  it("can only be left out when that meeting is somebody else's", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    const foreign = await aHeldMeeting();
    await send(phone, [{ ...pen.walkedIn(), meetingId: foreign.id }]);
    const { id: reviewId, choices, meeting } = await only(assemblyId);
    expect([choices, meeting]).toEqual([["dismiss"], null]);
    const asked = { assemblyId, reviewId, toMeetingId: foreign.id };
    expect(await reviews.moveReview(ctx(), asked)).toMatchObject({ reason: "choice-not-open" });
  });
});

describe("a row with another content under the same number", () => {
  it("corrects the first when it is taken, and the first stands again when not", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    const first = pen.walkedIn("Асан Үсөнов");
    await send(phone, [first]);
    await send(phone, [{ ...first, person: { new: { name: "Асан Үсөн уулу", sex: "male", ageBand: "60-plus" } } }]);
    const asked = { assemblyId, reviewId: (await only(assemblyId)).id };
    const name = async () =>
      [...(await findAttendance(assemblyId)).byPerson.values()].map((one) => one.newPerson?.name);
    done(await reviews.takeSecond(ctx(), asked));
    expect(await name()).toEqual(["Асан Үсөн уулу"]);
    done(await reviews.reopenReview(ctx(), asked));
    expect(await name()).toEqual(["Асан Үсөнов"]);
    expect(await named(assemblyId)).toBe(1);
  });

  it("takes the first back when it was about somebody of the register", async () => {
    const { meeting, assemblyId, phone, pen } = await aDoor();
    const [a, b] = [await aPerson(meeting), await aPerson(meeting)];
    const first = pen.came(a.id);
    await send(phone, [first]);
    await send(phone, [{ ...first, person: { personId: b.id } }]);
    const asked = { assemblyId, reviewId: (await only(assemblyId)).id };
    const keys = async () => [...(await findAttendance(assemblyId)).byPerson.keys()];
    done(await reviews.takeSecond(ctx(), asked));
    expect(await keys()).toEqual([`person:${b.id}`]);
    done(await reviews.reopenReview(ctx(), asked));
    expect(await keys()).toEqual([`person:${a.id}`]);
    expect(await named(assemblyId)).toBe(1);
  });
});

describe("a row of a wrong clock", () => {
  it("counts until it is taken back, and again when that is undone", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    const tap = pen.walkedIn();
    await send(phone, [{ ...tap, device: { ...tap.device, deviceAt: "2031-01-01T00:00:00Z" } }]);
    const { id: reviewId, choices } = await only(assemblyId);
    expect([choices, await named(assemblyId)]).toEqual([["keep", "void"], 1]);
    const asked = { assemblyId, reviewId };
    done(await reviews.voidReviewed(ctx(), asked));
    expect(await named(assemblyId)).toBe(0);
    done(await reviews.reopenReview(ctx(), asked));
    expect(await named(assemblyId)).toBe(1);
    done(await reviews.keepOrDismiss(ctx(), { ...asked, choice: "keep" }));
    expect(await named(assemblyId)).toBe(1);
  });
});

describe("what came after the minutes were signed", () => {
  it("is kept in the annex or left out, and the signed numbers stay", async () => {
    const { meeting, assemblyId, phone, pen } = await aDoor();
    await send(phone, [pen.walkedIn()]);
    await signed(meeting);
    await send(phone, [pen.walkedIn("Кеч келген Асан"), { nonsense: 1 }]);
    const rows = await listReviews(assemblyId);
    expect(rows.map(({ kind, choices }) => [kind, choices])).toEqual([
      ["meeting-signed", ["keep", "dismiss"]],
      ["malformed", ["walk-in", "dismiss"]],
    ]);
    const [late, odd] = rows.map(({ id: reviewId }) => ({ assemblyId, reviewId }));
    done(await reviews.keepOrDismiss(ctx(), { ...(late as NonNullable<typeof late>), choice: "keep" }));
    const written = { ...(odd as NonNullable<typeof odd>), name: "Асан", ...TRAITS };
    expect(await reviews.acceptAsWalkIn(ctx(), written)).toMatchObject({ reason: "minutes-signed" });
    expect(await named(assemblyId)).toBe(1);
  });
});

describe("the inbox", () => {
  it("shows what waits, then what was decided, with the name that could be read", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    await send(phone, [pen.write({ kind: "dance" } as never), pen.walkedIn("Асан", { villageId: anId() }), "x"]);
    const rows = await listReviews(assemblyId);
    expect(rows.map(({ kind, fault }) => [kind, fault]).sort()).toEqual([
      ["malformed", "kind"],
      ["malformed", "not-an-event"],
      ["malformed", "unknown-village"],
    ]);
    const first = rows[0] as (typeof rows)[number];
    done(await reviews.keepOrDismiss(ctx(), { assemblyId, reviewId: first.id, choice: "dismiss" }));
    expect((await listReviews(assemblyId)).map(({ decidedAt }) => decidedAt !== null)).toEqual([false, false, true]);
    const audit = await db.auditEntry.findMany({ where: { noun: "attendance-review", nounId: first.id } });
    expect(audit).toHaveLength(1);
  });

  it("is decided once, however many decide at the same moment", async () => {
    const { assemblyId, phone, pen } = await aDoor();
    await send(phone, [pen.came(anId())]);
    const asked = { assemblyId, reviewId: (await only(assemblyId)).id, name: "Асан", ...TRAITS };
    const said = await Promise.all(Array.from({ length: 6 }, () => reviews.acceptAsWalkIn(ctx(), asked)));
    expect(said.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await named(assemblyId)).toBe(1);
  });
});
