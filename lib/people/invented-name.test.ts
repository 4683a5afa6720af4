import { describe, expect, test } from "vitest";
import { seededRandom } from "@/lib/platform/seeded-random";
import { inventPeople, inventPerson } from "./invented-name";
import { FATHERS, MEN, WOMEN } from "./invented-name-words";

const first = (seed: number | string, count: number) => inventPeople(seed).take(count).toArray();

describe("invented people", () => {
  test("the same seed gives the same people", () => {
    expect(first("ak-muz", 500)).toEqual(first("ak-muz", 500));
    expect(first("ak-muz", 5)).not.toEqual(first("kok-jar", 5));
  });

  test("these are the first ones, today and in a year", () => {
    expect(first(1, 3).map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Орозалиев Абдыкадыр",
        "Мамытов Салмоорбек",
        "Жумабай кызы Жазгүл",
      ]
    `);
  });

  test("endings agree with the sex", () => {
    for (const { name, sex } of first(7, 2000)) {
      expect(name).toMatch(sex === "female" ? /^(\S+[оеи]ва|\S+ кызы) / : /^(\S+[оеи]в|\S+ уулу) /);
    }
  });

  test("about half are women, most are grown up and residents", () => {
    const people = first(3, 10_000);
    const count = (test: (person: (typeof people)[number]) => boolean) => people.filter(test).length;
    expect(count(({ sex }) => sex === "female")).toBeGreaterThan(4500);
    expect(count(({ sex }) => sex === "female")).toBeLessThan(5100);
    expect(count(({ ageBand }) => ageBand === "under-18")).toBeLessThan(500);
    expect(count(({ role }) => role === "resident")).toBeGreaterThan(8000);
  });

  test("the sex may be asked for", () => {
    const random = seededRandom(9);
    expect(Array.from({ length: 50 }, () => inventPerson(random, "female").sex)).not.toContain("male");
  });

  test("a million can be streamed without keeping them", () => {
    let women = 0;
    for (const { sex } of inventPeople(5).take(1_000_000)) if (sex === "female") women += 1;
    expect(women).toBeGreaterThan(470_000);
  });

  test("no name is written with foreign letters", () => {
    const names = [...WOMEN, ...MEN, ...FATHERS.flatMap(({ name, stem }) => [name, stem])];
    expect(names.filter((name) => !/^[А-ЯӨҮЁ][а-яөүңё]+$/.test(name))).toEqual([]);
    expect(new Set([...WOMEN, ...MEN]).size).toBe(WOMEN.length + MEN.length);
  });
});

test("seeded numbers stay in their range and spread", () => {
  const random = seededRandom("any");
  const drawn = Array.from({ length: 10_000 }, () => random.below(10));
  expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  expect(drawn.filter((n) => n === 4).length).toBeGreaterThan(850);
});
