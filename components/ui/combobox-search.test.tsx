import { expect, test } from "vitest";
import { searchOptions } from "./combobox-search";

const people = ["Осмонова Айгүл", "Өмүралиев Үсөн", "Токтосунов Нурлан", "Жээнбекова Үмүт"].map((label, at) => ({
  value: String(at),
  label,
  hint: at === 2 ? "Көк-Жар" : undefined,
}));
const found = (typed: string) => searchOptions(people, typed).map(({ value }) => value);

test.each([
  ["", ["0", "1", "2", "3"]],
  ["ос ай", ["0"]],
  ["ай осм", ["0"]],
  ["омур", ["1"]],
  ["усон", ["1"]],
  ["ос", ["0", "2"]],
  ["кок", ["2"]],
  ["%", ["0", "1", "2", "3"]],
  ["тойдо", []],
])("%j finds %j", (typed, values) => expect(found(typed)).toEqual(values));

test("shows no more than can be looked through", () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({ value: String(at), label: `Киши ${at}` }));
  expect(searchOptions(many, "киши")).toHaveLength(20);
});
