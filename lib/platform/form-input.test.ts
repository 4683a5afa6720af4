import { expect, test } from "vitest";
import { readForm } from "./form-input";

test("a file input left empty sends no file, however its missing name arrives", () => {
  const form = new FormData();
  form.append("left", new File([], ""));
  form.append("read", new File([], "undefined"));
  form.append("chosen", new File([], "empty.jpg"));
  form.append("photo", new File(["x"], "undefined"));
  expect(Object.keys(readForm(form))).toEqual(["chosen", "photo"]);
});
