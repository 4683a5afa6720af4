import { expect, it } from "vitest";
import { streamPlaces } from "./stream-places";

/** Streams by name, and which of them had to give up their place. */
function streams(perPerson: number, inAll: number) {
  const take = streamPlaces({ perPerson, inAll });
  const gone: string[] = [];
  return { gone, open: (person: string, name: string) => take(person, () => gone.push(name)) };
}

it("gives a person's oldest place to their newest, and leaves the others' alone", () => {
  const { gone, open } = streams(2, 10);
  open("b", "b1");
  for (const name of ["a1", "a2", "a3", "a4"]) open("a", name);
  expect(gone).toEqual(["a1", "a2"]);
});

it("gives the oldest of all to whoever comes when the house is full", () => {
  const { gone, open } = streams(5, 3);
  for (const person of ["a", "b", "c", "d", "e"]) open(person, person);
  expect(gone).toEqual(["a", "b"]);
});

it("counts no place that was given back", () => {
  const { gone, open } = streams(2, 2);
  for (let n = 0; n < 5; n++) open("a", `short ${n}`)();
  open("a", "a");
  open("b", "b");
  expect(gone).toEqual([]);
});
