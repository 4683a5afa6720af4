import { describe, expect, it } from "vitest";
import { findAssembly } from "@/lib/assemblies/queries";
import { addWalkIn, registerPresence } from "@/lib/attendance/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { addNames, addPerson, addVillage, removeEntry } from "@/lib/rosters/commands";
import { findRoster } from "@/lib/rosters/queries";
import { RosterFilter } from "@/lib/rosters/schema";
import { readTypedNames } from "@/lib/rosters/typed-names";
import { anActor } from "../factories/accounts";
import { aHeldMeeting, done, FRIDAY, type MadeMeeting } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { aContext } from "../factories/write-context";

const ctx = (more = {}) => aContext({ now: FRIDAY, ...more });
const listed = (meeting: { id: string }, text: string, came = false, villageId: string | null = null) => ({
  ...{ assemblyId: meeting.id, villageId, names: readTypedNames(text).names, came },
});

async function pageOf(meeting: MadeMeeting, asked: object = {}) {
  const actor = await anActor({ role: "specialist", municipalityId: meeting.municipalityId });
  const view = await findAssembly(actor, meeting.id);
  if (!view) throw new Error("not found");
  return findRoster(view, await findAttendance(meeting.id), RosterFilter.parse(asked));
}

describe("a typed list of names", () => {
  it("finds persons of the register, makes the others, and says they came", async () => {
    const meeting = await aHeldMeeting();
    const { municipalityId } = meeting;
    await aPerson({ municipalityId, name: "Үсөн Асанов", sex: "unknown" });
    const outcome = await addNames(ctx(), listed(meeting, "1. Усон асанов; э\n2. Айгүл Осмонова; ж; 25", true));
    expect(outcome).toEqual({ ok: true, value: { fresh: 1, added: 2, standing: 0, came: 2 } });
    expect(await db.person.count({ where: { municipalityId } })).toBe(2);
    const state = await findAttendance(meeting.id);
    const traits = [...state.byPerson.values()].map(({ sex, ageBand }) => `${sex} ${ageBand}`);
    expect(traits.toSorted()).toEqual(["female 18-28", "male 29-59"]);
    const again = await addNames(ctx(), listed(meeting, "Үсөн Асанов\nАйгүл Осмонова", true));
    expect(again).toMatchObject({ value: { fresh: 0, added: 0, standing: 2, came: 0 } });
  });

  it("sent twice is one list", async () => {
    const meeting = await aHeldMeeting();
    const twice = ctx({ requestId: "01930000-0000-7000-8000-0000000000b1" });
    const send = () => addNames(twice, listed(meeting, "Бакыт\nЧолпон", true));
    await Promise.all([send(), send()]);
    expect(await db.rosterEntry.count({ where: { assemblyId: meeting.id } })).toBe(2);
    expect(await db.attendanceEvent.count({ where: { meetingId: meeting.id } })).toBe(2);
  });
});

describe("the roster", () => {
  it("shows who came, who is missing, and who came unexpected", async () => {
    const meeting = await aHeldMeeting();
    const { municipalityId, id: assemblyId } = meeting;
    const came = await aPerson({ municipalityId, name: "Айгүл" });
    const missing = await aPerson({ municipalityId, name: "Бакыт" });
    const guest = await aPerson({ municipalityId, name: "Чолпон" });
    await expected(meeting, [came.id, missing.id]);
    done(await registerPresence(ctx(), { assemblyId, personId: came.id }));
    done(await registerPresence(ctx(), { assemblyId, personId: guest.id }));
    const walkIn = { name: "Эркин", sex: "male", ageBand: "unknown", role: "resident", villageId: null } as const;
    done(await addWalkIn(ctx(), { assemblyId, ...walkIn }));
    const names = async (asked: object) => (await pageOf(meeting, asked)).rows.map(({ name }) => name);
    expect([
      await names({}),
      await names({ show: "came" }),
      await names({ show: "absent" }),
      await names({ q: "бак" }),
    ]).toEqual([["Айгүл", "Бакыт"], ["Айгүл"], ["Бакыт"], ["Бакыт"]]);
    expect(await pageOf(meeting)).toMatchObject({ expected: 2, expectedCame: 1, total: 2 });
    expect((await pageOf(meeting)).unexpected.map(({ name }) => name)).toEqual(["Чолпон", "Эркин"]);
    const { id } = await aPerson({ municipalityId, name: "Данияр" });
    expect((await pageOf(meeting, { q: "данияр" })).hits).toEqual([{ personId: id, name: "Данияр", village: null }]);
  });

  it("takes whole villages, and gives nobody up who came", async () => {
    const meeting = await aHeldMeeting();
    const { municipalityId, id: assemblyId } = meeting;
    const villageId = meeting.municipality.villages[0]?.id ?? "";
    const { id: personId } = await aPerson({ municipalityId, villageId, name: "Айгүл" });
    await aPerson({ municipalityId, name: "Башка" });
    expect(await addVillage(ctx(), { assemblyId, villageId })).toMatchObject({ value: { added: 1 } });
    expect(await addPerson(ctx(), { assemblyId, personId })).toMatchObject({ reason: "nobody-to-add" });
    done(await registerPresence(ctx(), { assemblyId, personId }));
    expect(await removeEntry(ctx(), { assemblyId, personId })).toMatchObject({ reason: "already-came" });
  });
});
