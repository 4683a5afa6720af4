import { describe, expect, it } from "vitest";
import { findDelta } from "@/lib/attendance/delta/queries";
import type { AttendanceDelta } from "@/lib/attendance/protocol";
import { erasePerson } from "@/lib/people/commands";
import { db } from "@/lib/platform/db/client";
import { removeEntry } from "@/lib/rosters/commands";
import { aPen, aPhone, send } from "../factories/door";
import { aDecidedMeeting, aHeldMeeting, done, FRIDAY, type MadeMeeting, signed } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { aContext } from "../factories/write-context";

const ctx = () => aContext({ now: FRIDAY });

async function ask(meetingId: string, since?: string): Promise<AttendanceDelta> {
  const delta = await findDelta(meetingId, since, FRIDAY);
  if (!delta) throw new Error("The meeting is not there");
  return delta;
}

/** Everything since a cursor, page by page, as a phone keeps it. */
async function follow(meetingId: string, since?: string) {
  const kept = { roster: new Map<string, string>(), gone: [] as string[], events: new Set<string>(), pages: 0 };
  let cursor = since;
  for (let more = true; more; kept.pages++) {
    const delta = await ask(meetingId, cursor);
    for (const { personId, name } of delta.roster) kept.roster.set(personId, name);
    for (const { id } of delta.events) kept.events.add(id);
    kept.gone.push(...delta.gone);
    ({ cursor, more } = delta);
  }
  return { ...kept, cursor: cursor as string };
}

async function aRoster(meeting: MadeMeeting, size: number): Promise<string[]> {
  const { municipalityId } = meeting;
  const made = { municipalityId, searchText: "асан", createdAt: new Date(), retainUntil: new Date("2029-11-02") };
  const data = Array.from({ length: size }, (_, n) => ({ ...made, name: `Асан ${n}` }));
  const rows = await db.person.createManyAndReturn({ data, select: { id: true } });
  await expected(
    meeting,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => id);
}

describe("what a phone is told", () => {
  it("is the meeting, its roster and its events, and then only what is new", async () => {
    const meeting = await aHeldMeeting();
    const person = await aPerson({ municipalityId: meeting.municipalityId, name: "Жибек Асанова" });
    await expected(meeting, [person.id]);
    const phone = await aPhone(meeting);
    const pen = aPen(phone);
    const [came, counted] = [pen.came(person.id), pen.counted(3, 2, 1)];
    await send(phone, [came, counted]);
    const first = await ask(meeting.id);
    expect(first).toMatchObject({
      meeting: { meetingId: meeting.id, zone: "Asia/Bishkek", signed: false, villages: [{ ofMeeting: true }] },
      roster: [{ personId: person.id, name: "Жибек Асанова", sex: "female", ageBand: "29-59", role: "resident" }],
      ...{ gone: [], rosterSize: 1, merges: [], more: false, protocol: 1 },
      events: [
        { id: came.id, kind: "present", person: { personId: person.id }, deviceSeq: 1, traits: { sex: "female" } },
        { id: counted.id, kind: "tally", tally: { women: 3, men: 2, youth: 1, total: null } },
      ],
      counts: { named: 1, counted: { women: 3, men: 2, youth: 1 } },
    });
    const second = await ask(meeting.id, first.cursor);
    expect(second).toMatchObject({ roster: [], gone: [], events: [], rosterSize: 1, more: false });
    const walkIn = pen.walkedIn();
    await send(phone, [walkIn]);
    await db.person.update({ where: { id: person.id }, data: { name: "Жибек Үсөнова" } });
    const third = await ask(meeting.id, second.cursor);
    expect(third.events.map(({ id }) => id)).toEqual([walkIn.id]);
    expect(third.roster.map(({ name }) => name)).toEqual(["Жибек Үсөнова"]);
  });

  it("is in pages, and people who leave the roster or are forgotten go", async () => {
    const meeting = await aHeldMeeting();
    const ids = await aRoster(meeting, 1203);
    const all = await follow(meeting.id);
    expect([all.pages, all.roster.size, all.gone.length]).toEqual([3, 1203, 0]);
    done(await removeEntry(ctx(), { assemblyId: meeting.id, personId: ids[0] ?? "" }));
    done(await erasePerson(ctx(), ids[1] ?? ""));
    const next = await follow(meeting.id, all.cursor);
    expect(next.gone.sort()).toEqual([ids[0], ids[1]].sort());
    expect((await ask(meeting.id)).rosterSize).toBe(1201);
    await expected(meeting, [ids[0] ?? ""]);
    const back = await follow(meeting.id, next.cursor);
    expect([[...back.roster.keys()], back.gone]).toEqual([[ids[0]], []]);
  });

  it("leaves out nothing that was written but not committed while it was asked", async () => {
    const meeting = await aHeldMeeting();
    const [first = "", second = ""] = await aRoster(meeting, 2);
    let { cursor } = await follow(meeting.id);
    await db.$transaction(async (tx) => {
      await tx.person.update({ where: { id: first }, data: { name: "Үсөн" } });
      // Meanwhile somebody else's change is committed and heard of.
      await db.person.update({ where: { id: second }, data: { name: "Бакыт" } });
      const heard = await follow(meeting.id, cursor);
      expect([...heard.roster.values()]).toEqual(["Бакыт"]);
      cursor = heard.cursor;
    });
    expect((await follow(meeting.id, cursor)).roster.get(first)).toBe("Үсөн");
  });

  it("loses no event while many write and one reads on and on", async () => {
    const meeting = await aHeldMeeting();
    const phones = await Promise.all(Array.from({ length: 4 }, () => aPhone(meeting)));
    let isWriting = true;
    const writing = Promise.all(
      phones.map(async (phone) => {
        const pen = aPen(phone);
        for (let n = 0; n < 8; n++) await send(phone, [pen.walkedIn(), pen.walkedIn(), pen.counted(n, n)]);
      }),
    ).finally(() => {
      isWriting = false;
    });
    const heard: string[] = [];
    let cursor: string | undefined;
    for (let isLast = false; !isLast; ) {
      isLast = !isWriting;
      const delta = await ask(meeting.id, cursor);
      heard.push(...delta.events.map(({ id }) => id));
      cursor = delta.cursor;
    }
    await writing;
    const logged = await db.attendanceEvent.findMany({ where: { meetingId: meeting.id }, orderBy: { seq: "asc" } });
    expect(logged).toHaveLength(96);
    expect(heard).toEqual(logged.map(({ id }) => id));
  });

  it("says that the minutes are signed, and starts over when the database knows less than the phone was told", async () => {
    const meeting = await aDecidedMeeting();
    const phone = await aPhone(meeting);
    const walkIn = aPen(phone).walkedIn();
    await send(phone, [walkIn]);
    await signed(meeting);
    const { cursor, meeting: told } = await ask(meeting.id);
    expect(told.signed).toBe(true);
    const [version, mark] = cursor.split(".");
    const ahead = await ask(meeting.id, `${version}.${mark}.999999999999.0`);
    expect(ahead.events.map(({ id }) => id)).toEqual([walkIn.id]);
    expect((await ask(meeting.id, "%ff")).events).toHaveLength(1);
  });
});
