import { describe, expect, it } from "vitest";
import { addWalkIn, registerPresence, takeBackPresence } from "@/lib/attendance/commands";
import { mergePresences, sayApart, undoApart, undoMerge } from "@/lib/attendance/merging/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { aDecidedMeeting, done, FRIDAY, signed } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { aContext } from "../factories/write-context";

const ctx = (minutes = 0) => aContext({ now: FRIDAY.add({ minutes }) });
const WALK_IN = { sex: "female", ageBand: "29-59", role: "resident", villageId: null } as const;

async function twoAsels() {
  const meeting = await aDecidedMeeting();
  for (const minutes of [0, 5])
    done(await addWalkIn(ctx(minutes), { assemblyId: meeting.id, name: "Асел Токтосунова", ...WALK_IN }));
  const [keys = []] = (await findAttendance(meeting.id)).sameWalkIns;
  return { meeting, assemblyId: meeting.id, keys };
}

const totalOf = (meetingId: string) => db.attendanceTotal.findUniqueOrThrow({ where: { meetingId } });
const rootsOf = async (meetingId: string) =>
  (await db.attendancePresence.findMany({ where: { meetingId } })).map(({ key, root }) => [key, root]).sort();
const mergedKeys = async (meetingId: string) =>
  (await db.presenceMerge.findMany({ where: { meetingId, undoneAt: null } })).map(({ mergedKey }) => mergedKey);

describe("two entries that are one person", () => {
  it("count as one since the earliest, keep both events, and are two again when it is undone", async () => {
    const { assemblyId, keys } = await twoAsels();
    const before = await findAttendance(assemblyId);
    const rootsBefore = await rootsOf(assemblyId);
    expect((await totalOf(assemblyId)).named).toBe(2);
    done(await mergePresences(ctx(), { assemblyId, keys }));
    const merged = await findAttendance(assemblyId);
    expect([merged.named, (await totalOf(assemblyId)).named]).toEqual([1, 1]);
    const [one] = merged.byPerson.values();
    expect(one).toMatchObject({ at: before.byPerson.get(keys[0] as string)?.at });
    expect(one?.eventIds).toHaveLength(2);
    expect(merged.sameWalkIns).toEqual([]);
    const [key = ""] = await mergedKeys(assemblyId);
    done(await undoMerge(ctx(), { assemblyId, key }));
    expect(await findAttendance(assemblyId)).toEqual(before);
    expect(await rootsOf(assemblyId)).toEqual(rootsBefore);
    expect((await totalOf(assemblyId)).named).toBe(2);
    expect(await undoMerge(ctx(), { assemblyId, key })).toMatchObject({ reason: "not-found" });
  });

  it("are kept as the person of the register, whoever was seen first", async () => {
    const { meeting, assemblyId, keys } = await twoAsels();
    const { id: personId } = await aPerson({ municipalityId: meeting.municipalityId });
    done(await registerPresence(ctx(9), { assemblyId, personId }));
    done(await mergePresences(ctx(), { assemblyId, keys: [...keys, `person:${personId}`] }));
    const { byPerson } = await findAttendance(assemblyId);
    expect([...byPerson.keys()]).toEqual([`person:${personId}`]);
    expect(await registerPresence(ctx(10), { assemblyId, personId })).toMatchObject({ reason: "already-came" });
    done(await takeBackPresence(ctx(11), { assemblyId, key: `person:${personId}` }));
    expect([(await findAttendance(assemblyId)).named, (await totalOf(assemblyId)).named]).toEqual([0, 0]);
  });

  it("leave the totals right whatever is registered and taken back later", async () => {
    const { assemblyId, keys } = await twoAsels();
    done(await mergePresences(ctx(), { assemblyId, keys }));
    done(await addWalkIn(ctx(7), { assemblyId, name: "Асел Токтосунова", ...WALK_IN }));
    const { sameWalkIns, named } = await findAttendance(assemblyId);
    expect([named, (await totalOf(assemblyId)).named]).toEqual([2, 2]);
    done(await mergePresences(ctx(), { assemblyId, keys: sameWalkIns[0] ?? [] }));
    expect([(await findAttendance(assemblyId)).named, (await totalOf(assemblyId)).named]).toEqual([1, 1]);
    const [key = ""] = await mergedKeys(assemblyId);
    done(await undoMerge(ctx(), { assemblyId, key }));
    expect((await totalOf(assemblyId)).named).toBe((await findAttendance(assemblyId)).named);
  });

  it("are refused when they are not there, one already, two of the register, or signed", async () => {
    const { meeting, assemblyId, keys } = await twoAsels();
    const merge = (given: string[]) => mergePresences(ctx(), { assemblyId, keys: given });
    expect(await merge([keys[0] as string, "walk-in:nobody"])).toMatchObject({ reason: "not-present" });
    expect(await merge([keys[0] as string, keys[0] as string])).toMatchObject({ reason: "already-one-person" });
    const ids = [await aPerson(meeting), await aPerson(meeting)].map(({ id }) => id);
    for (const personId of ids) done(await registerPresence(ctx(), { assemblyId, personId }));
    expect(await merge(ids.map((id) => `person:${id}`))).toMatchObject({ reason: "two-of-the-register" });
    await signed(meeting);
    expect(await merge(keys)).toMatchObject({ reason: "minutes-signed" });
  });
});

describe("two entries that are two persons", () => {
  it("are not offered again, until that is taken back; who said it and when is kept", async () => {
    const { assemblyId, keys } = await twoAsels();
    const before = await findAttendance(assemblyId);
    done(await sayApart(ctx(20), { assemblyId, keys }));
    const { sameWalkIns, named, apart } = await findAttendance(assemblyId);
    expect([sameWalkIns, named, apart]).toMatchObject([[], 2, [{ keys, at: expect.any(String) }]]);
    expect(await mergePresences(ctx(), { assemblyId, keys })).toMatchObject({ reason: "said-to-be-two" });
    expect(await sayApart(ctx(), { assemblyId, keys })).toMatchObject({ reason: "said-to-be-two" });

    const apartId = apart[0]?.id ?? "";
    done(await undoApart(ctx(21), { assemblyId, apartId }));
    expect(await findAttendance(assemblyId)).toEqual(before);
    expect(await undoApart(ctx(), { assemblyId, apartId })).toMatchObject({ reason: "not-found" });
    const kept = await db.presenceApart.findUniqueOrThrow({ where: { id: apartId } });
    expect(kept.saidAt).toEqual(new Date(FRIDAY.add({ minutes: 20 }).epochMilliseconds));
    expect(kept.undoneAt).toEqual(new Date(FRIDAY.add({ minutes: 21 }).epochMilliseconds));
    const audited = await db.auditEntry.findMany({ where: { nounId: assemblyId }, orderBy: { id: "asc" } });
    expect(audited.slice(-2)).toMatchObject([{ after: { apart: keys } }, { before: { apart: keys } }]);
  });

  it("leave a third of their name to be asked about", async () => {
    const { assemblyId, keys } = await twoAsels();
    done(await sayApart(ctx(), { assemblyId, keys }));
    done(await addWalkIn(ctx(9), { assemblyId, name: "Асел Токтосунова", ...WALK_IN }));
    const [offered = []] = (await findAttendance(assemblyId)).sameWalkIns;
    expect(offered).toHaveLength(2);
    expect(offered).toContain(keys[0]);
    done(await mergePresences(ctx(), { assemblyId, keys: offered }));
    expect(await findAttendance(assemblyId)).toMatchObject({ named: 2, sameWalkIns: [] });
  });

  it("are refused when they are one already, not there, or the minutes are signed", async () => {
    const { meeting, assemblyId, keys } = await twoAsels();
    const [first = ""] = keys;
    const apart = (given: string[]) => sayApart(ctx(), { assemblyId, keys: given });
    expect(await apart([first, "walk-in:nobody"])).toMatchObject({ reason: "not-present" });
    done(await mergePresences(ctx(), { assemblyId, keys }));
    expect(await apart(keys)).toMatchObject({ reason: "already-one-person" });
    await signed(meeting);
    expect(await apart(keys)).toMatchObject({ reason: "minutes-signed" });
  });
});
