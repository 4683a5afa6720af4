import { describe, expect, test } from "vitest";
import { EMPTY_FORM, type FormState } from "@/lib/platform/form-state";
import { errorOf, fieldValue, many, one } from "./form-answer";

const refused: FormState = { errors: [{ field: "villages.0", message: "choose" }], values: { title: "typed" } };
const initial = { title: "stored", "villages[]": ["1"], consent: "on" };

describe("what a field shows", () => {
  test.each([
    ["what it starts with", "title", EMPTY_FORM, null, "stored"],
    ["what was typed before a refusal", "title", refused, null, "typed"],
    ["nothing where a box was not ticked", "consent", refused, null, ""],
    ["a list under either spelling of its name", "villages", EMPTY_FORM, null, ["1"]],
    ["what it starts with again, after it is done", "title", { ...refused, done: true as const }, null, "stored"],
    ["what it starts with, when a refusal tells nothing", "consent", { ...refused, values: {} }, null, "on"],
    ["the draft that lies over it", "title", refused, { title: "draft" }, "draft"],
    ["the emptiness of a draft", "villages[]", EMPTY_FORM, { "villages[]": [] }, []],
  ])("%s", (_, name, state, overlay, shown) => expect(fieldValue(name, state, initial, overlay)).toEqual(shown));
});

test("an error of a part is the group's only when it asks for it", () => {
  expect(errorOf("villages[]", refused)).toBeUndefined();
  expect(errorOf("villages[]", refused, true)).toBe("choose");
  expect(errorOf("village", refused, true)).toBeUndefined();
});

test("one and many read either shape", () => {
  expect([one(["a", "b"]), one("a"), one([]), one(undefined)]).toEqual(["a", "a", "", ""]);
  expect([many(["a"]), many("a"), many(""), many(undefined)]).toEqual([["a"], ["a"], [], []]);
});
