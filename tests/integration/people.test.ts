import { describe, expect, it } from "vitest";
import { addPerson, editPerson, eraseOutdated, erasePerson } from "@/lib/people/commands";
import { findPerson, findRegister, listPersons } from "@/lib/people/queries";
import { PersonFilter } from "@/lib/people/schema";
import { db } from "@/lib/platform/db/client";
import { anActor } from "../factories/accounts";
import { aHeldMeeting, done } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

const TODAY = "2026-11-02";
const written = {
  ...{ name: "Үсөн Токтосунов", sex: "male" as const, ageBand: "29-59" as const, role: "resident" as const },
  ...{ phone: null, retainUntil: "2029-11-02" },
};
const filter = (asked: object) => PersonFilter.parse(asked);

describe("the register of persons", () => {
  it("finds people by what is typed for ң ө ү, in any order, a page at a time", async () => {
    const { id: municipalityId } = await aMunicipality();
    await aPerson({ municipalityId, name: "Үсөн Жаңыбаев" });
    for (let n = 0; n < 60; n++) await aPerson({ municipalityId, name: `Асан ${n}` });
    const found = await listPersons({ id: municipalityId }, filter({ q: "жаныбаев усон" }), TODAY);
    expect(found.rows.map(({ name }) => name)).toEqual(["Үсөн Жаңыбаев"]);
    const second = await listPersons({ id: municipalityId }, filter({ page: "2" }), TODAY);
    expect([second.rows.length, second.total]).toEqual([11, 61]);
  });

  it("is its own municipality's", async () => {
    const [ours, theirs] = [await aMunicipality(), await aMunicipality()];
    const { id } = await aPerson({ municipalityId: ours.id });
    expect(await findPerson(await anActor({ role: "specialist", municipalityId: theirs.id }), id)).toBeNull();
    expect(await findPerson(await anActor({ role: "observer", municipalityId: ours.id }), id)).toBeNull();
    expect(await findPerson(await anActor({ role: "specialist", municipalityId: ours.id }), id)).toMatchObject({
      person: { id },
    });
    expect(await findRegister(await anActor({ role: "secretary", municipalityId: theirs.id }), ours.id)).toBeNull();
    const village = theirs.villages[0]?.id;
    const outcome = await addPerson(aContext(), { municipalityId: ours.id, ...written, villageId: village });
    expect(outcome).toMatchObject({ reason: "invalid-input", fields: { villageId: "invalid" } });
  });

  it("shows both texts when two people edited", async () => {
    const { id: municipalityId } = await aMunicipality();
    const { id: personId } = done(await addPerson(aContext(), { municipalityId, ...written }));
    const mine = { personId, version: 1, ...written };
    done(await editPerson(aContext(), { ...mine, name: "Үсөн Токтосунов уулу" }));
    expect(await editPerson(aContext(), { ...mine, name: "Усон" })).toMatchObject({
      reason: "stale-edit",
      detail: { version: "2", theirs: { name: "Үсөн Токтосунов уулу" } },
    });
  });

  it("keeps names and phones out of the audit log", async () => {
    const { id: municipalityId } = await aMunicipality();
    const person = { ...written, name: "Сырдуу Аты", phone: "+996555123456" };
    const { id: personId } = done(await addPerson(aContext(), { municipalityId, ...person }));
    done(await editPerson(aContext(), { personId, version: 1, ...person, name: "Сырдуу Башка" }));
    done(await erasePerson(aContext(), personId));
    const entries = await db.auditEntry.findMany({ where: { chain: municipalityId } });
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toMatch(/Сырдуу|996555/);
  });

  it("forgets a person while rosters and counts stay", async () => {
    const meeting = await aHeldMeeting();
    const { municipalityId } = meeting;
    const { id } = await aPerson({ municipalityId });
    await db.rosterEntry.create({
      data: { municipalityId, assemblyId: meeting.id, personId: id, addedAt: new Date() },
    });
    done(await erasePerson(aContext(), id));
    expect(await db.person.findUnique({ where: { id } })).toMatchObject({ name: "", searchText: "", villageId: null });
    expect(await db.rosterEntry.count({ where: { personId: id } })).toBe(1);
    expect(await erasePerson(aContext(), id)).toMatchObject({ reason: "not-found" });
  });

  it("forgets everybody whose date has passed", async () => {
    const { id: municipalityId } = await aMunicipality();
    await aPerson({ municipalityId, name: "Кечээ", retainUntil: "2026-11-01" });
    await aPerson({ municipalityId, name: "Бүгүн", retainUntil: TODAY });
    expect(await listPersons({ id: municipalityId }, filter({ outdated: "1" }), TODAY)).toMatchObject({
      total: 1,
      outdated: 1,
    });
    expect(await eraseOutdated(aContext(), { municipalityId, todayOn: TODAY })).toMatchObject({ value: { erased: 1 } });
    const left = await listPersons({ id: municipalityId }, filter({}), TODAY);
    expect(left.rows.map(({ name }) => name)).toEqual(["Бүгүн"]);
  });
});
