import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldAttendance } from "@/lib/attendance/fold";
import type { DoorMeeting, RosterPerson } from "@/lib/attendance/protocol";
import { inventPeople } from "@/lib/people/invented-name";
import { shortCode } from "@/lib/people/short-code";
import { aPresent, aWalkIn } from "@/tests/factories/attendance-events";
import { personFinder, type Searched } from "./find-person";

const VILLAGES = [
  { villageId: "v1", name: { ky: "Үч-Кайың", ru: "Уч-Кайын" }, ofMeeting: true },
  { villageId: "v2", name: { ky: "Тоо-Этек" }, ofMeeting: false },
];
const person = (personId: string, name: string, villageId: string | null = null): RosterPerson => ({
  ...{ personId, name, villageId, sex: "unknown", ageBand: "unknown", role: "resident" },
});
const among = (persons: readonly RosterPerson[], log: Parameters<typeof foldAttendance>[0] = []): Searched => ({
  meeting: { villages: VILLAGES } as unknown as DoorMeeting,
  roster: new Map(persons.map((one) => [one.personId, one])),
  attendance: foldAttendance(log),
});

const PERSONS = [
  person("01930000-0000-7000-8000-000000000001", "Асанова Үмүт", "v1"),
  person("01930000-0000-7000-8000-000000000002", "Асанов Бакыт", "v2"),
  person("01930000-0000-7000-8000-000000000003", "Жакып уулу Нурбек", "v1"),
  person("01930000-0000-7000-8000-000000000004", "Токтосунова Асел", "v2"),
  person("01930000-0000-7000-8000-000000000005", "Өмүрбекова Ңурай", null),
];
const names = (typed: string, where = among(PERSONS)) =>
  personFinder()
    .find(typed, where)
    .map(({ name }) => name);

describe("the search at the door", () => {
  test.each([
    ["", []],
    ["  -% ", []],
    ["ас", ["Асанов Бакыт", "Асанова Үмүт", "Токтосунова Асел"]],
    ["АСАНОВА", ["Асанова Үмүт"]],
    ["а у", ["Асанова Үмүт"]],
    ["у а", ["Асанова Үмүт"]],
    ["ау", ["Асанова Үмүт"]],
    ["жн", ["Жакып уулу Нурбек"]],
    ["жак нур", ["Жакып уулу Нурбек"]],
    ["умут", ["Асанова Үмүт"]],
    ["омур", ["Өмүрбекова Ңурай"]],
    ["нурай", ["Өмүрбекова Ңурай"]],
    ["ѳмyр", ["Өмүрбекова Ңурай"]],
    ["ас тоо", ["Асанов Бакыт", "Токтосунова Асел"]],
    ["уч кай", ["Асанова Үмүт", "Жакып уулу Нурбек"]],
    ["сунов", ["Токтосунова Асел"]],
    ["асан асан", []],
    ["яя", []],
  ])("%j finds %j", (typed, found) => expect(names(typed)).toEqual(found));

  it("finds by the short code, whole or begun, as it is printed", () => {
    for (const { personId, name } of PERSONS) {
      const code = shortCode(personId);
      expect(names(code)).toEqual([name]);
      expect(names(`${code.slice(0, 5)} ${code.slice(5)}`)).toEqual([name]);
    }
    expect(names(shortCode(PERSONS[0]?.personId ?? "").slice(0, 9))).toContain("Асанова Үмүт");
    expect(names("4444444444")).toEqual([]);
  });

  it("puts who is not here yet before who is, and says since when", () => {
    const where = among(PERSONS, [aPresent("e1", "01930000-0000-7000-8000-000000000002", { minute: 3 })]);
    const found = personFinder().find("асан", where);
    expect(found.map(({ name }) => name)).toEqual(["Асанова Үмүт", "Асанов Бакыт"]);
    expect(found.map(({ presence }) => presence?.at)).toEqual([undefined, "2026-11-26T08:03:00.000Z"]);
  });

  it("finds walk-ins", () => {
    expect(personFinder().find("келген", among(PERSONS, [aWalkIn("e1", "Келгенбай")]))).toMatchObject([
      { key: "walk-in:e1", personId: null, presence: { eventIds: ["e1"] } },
    ]);
  });

  it("finds the same when the names were folded before, piece by piece", () => {
    const persons = inventPeople(7)
      .take(130)
      .map(({ name }, index) => person(`p${index}`, name))
      .toArray();
    const [finder, where] = [personFinder(), among(persons, [aWalkIn("e1", "Келгенбай")])];
    let pieces = 1;
    while (finder.prepare(where)) pieces += 1;
    expect(pieces).toBe(3);
    for (const typed of ["а", "ке", "бе"]) expect(finder.find(typed, where)).toEqual(personFinder().find(typed, where));
  });

  it("sees what changed between two keys", () => {
    const finder = personFinder();
    expect(finder.find("асел", among(PERSONS))).toHaveLength(1);
    expect(finder.find("асел", among([...PERSONS, person("x", "Асел Бекова")]))).toHaveLength(2);
    expect(finder.find("асел", among([person(PERSONS[3]?.personId ?? "", "Токтосунова Айым")]))).toEqual([]);
  });

  it("finds everybody by their whole name in any order of its words, and never more than asked for", () => {
    const persons = inventPeople(5)
      .take(600)
      .map(({ name }, index) => person(`p${index}`, name))
      .toArray();
    const where = among(persons);
    const finder = personFinder();
    fc.assert(
      fc.property(fc.constantFrom(...persons), fc.integer({ min: 1, max: 50 }), ({ personId, name }, most) => {
        const turned = name.split(" ").toReversed().join(" ");
        expect(finder.find(turned, where, 600).map((found) => found.personId)).toContain(personId);
        expect(finder.find(name, where, 600).map((found) => found.personId)).toContain(personId);
        expect(finder.find(name.slice(0, 1), where, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
