import { expect, it } from "vitest";
import { readPerson } from "./read-person";

const ID = "01930000-0000-7000-8000-000000000001";
const WALK_IN = { name: " Айгүл  Осмонова", sex: "female", ageBand: "29-59", role: "guest" };
const READ = { ...WALK_IN, name: "Айгүл Осмонова", villageId: null };

it("reads a person of the register, and a walk-in", () => {
  expect(readPerson({ personId: ID.toUpperCase() })).toEqual({ personId: ID, newPerson: null });
  expect(readPerson({ new: WALK_IN })).toEqual({ personId: null, newPerson: READ });
});

it("reads what says of the other one that there is none", () => {
  expect(readPerson({ personId: ID, new: null })).toEqual({ personId: ID, newPerson: null });
  expect(readPerson({ personId: null, new: WALK_IN })).toEqual({ personId: null, newPerson: READ });
});

it("reads nobody where two are told, so that none of them is lost", () => {
  expect(readPerson({ personId: ID, new: WALK_IN })).toBeNull();
  expect(readPerson({ personId: "nobody", new: WALK_IN })).toBeNull();
});
