import { expect, test } from "vitest";
import { contentMark } from "./form-content";
import { newRequestId, nextSent } from "./sent-content";

const mark = (...entries: [string, FormDataEntryValue][]) => contentMark(entries);

test("the same content has the same mark, whatever the machinery adds", () => {
  const plain = mark(["title", "Суу"], ["kind", "annual"]);
  expect(mark(["$ACTION_ID_1", ""], ["requestId", "x"], ["locale", "ky"], ["title", "Суу"], ["kind", "annual"])).toBe(
    plain,
  );
});

test("any change changes the mark", () => {
  const marks = [
    mark(["title", "Суу"]),
    mark(["title", "суу"]),
    mark(["title", "Суу"], ["move", "up:1"]),
    mark(["title", ""], ["Суу", ""]),
    mark(["title", "Су"], ["у", ""]),
    mark(["file", new File(["a"], "a.png", { lastModified: 1 })]),
    mark(["file", new File(["ab"], "a.png", { lastModified: 1 })]),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});

test("a field without a file is the same a moment later", () => {
  expect(mark(["file", new File([], "", { lastModified: 1 })])).toBe(
    mark(["file", new File([], "", { lastModified: 2 })]),
  );
});

test("one deed keeps its id, another gets a new one", () => {
  const first = nextSent({ id: "a" }, "m1", () => "b");
  expect(first).toEqual({ id: "a", mark: "m1" });
  expect(nextSent(first, "m1", () => "b")).toEqual(first);
  expect(nextSent(first, "m2", () => "b")).toEqual({ id: "b", mark: "m2" });
});

test("a request id is a random uuid, also where the browser has no maker of its own", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newRequestId()).toMatch(uuid);
  const maker = crypto.randomUUID;
  Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
  try {
    expect(newRequestId()).toMatch(uuid);
  } finally {
    Object.defineProperty(crypto, "randomUUID", { value: maker, configurable: true });
  }
});
