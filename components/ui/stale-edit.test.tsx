import { expect, test } from "vitest";
import { readStaleEdit, sameChoice, theirsWhereUntouched } from "./stale-edit";

const stale = (detail: unknown) => readStaleEdit({ reason: "stale-edit", errors: [], values: {}, detail });

test.each([
  ["names with dots", { version: "4", theirs: { "title.ky": "Суу" } }, { version: "4", theirs: { "title.ky": "Суу" } }],
  ["nested names", { version: 4, theirs: { title: { ky: "Суу" } } }, { version: "4", theirs: { "title.ky": "Суу" } }],
  ["who and when", { theirs: {}, by: "А. О.", at: "14:05" }, { theirs: {}, by: "А. О.", at: "14:05" }],
  ["no text of theirs", { version: "4", theirs: { note: null } }, { version: "4", theirs: { note: "" } }],
  ["a list of choices", { theirs: { "villages[]": ["a", "b"] } }, { theirs: { "villages[]": ["a", "b"] } }],
  ["nothing at all", undefined, { theirs: {} }],
  ["nonsense", "later", { theirs: {} }],
])("reads %s", (_, detail, read) => expect(stale(detail)).toEqual(read));

test("another refusal is no stale edit", () =>
  expect(readStaleEdit({ reason: "not-found", errors: [], values: {} })).toBeNull());

test.each([
  [["b", "a"], ["a", "b"], true],
  [["a"], "a", true],
  ["", [], true],
  [undefined, [""], true],
  [["a"], ["a", "b"], false],
  ["a", "b", false],
])("%j beside %j", (left, right, same) => expect(sameChoice(left, right)).toBe(same));

test("takes theirs only where mine is as it was when the form was opened", () => {
  const theirs = { chair: "А", phone: "2", "villages[]": ["v", "w"], title: "same" };
  const state = { reason: "stale-edit", errors: [], values: {}, detail: { version: "4", theirs } };
  const opened = { chair: "", phone: "1", "villages[]": ["v"], title: "same" };
  const mine = { chair: ["Б"], phone: ["1"], "villages[]": ["v"], title: ["same"] };
  expect(theirsWhereUntouched(state, mine, opened)).toEqual({ phone: "2", "villages[]": ["v", "w"] });
  expect(theirsWhereUntouched({ ...state, reason: "invalid-input" }, mine, opened)).toEqual({});
});
