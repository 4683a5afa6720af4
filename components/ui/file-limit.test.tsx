import { expect, test } from "vitest";
import { sizeMessage } from "./file-limit";

const MEGABYTE = 1024 * 1024;
const WORDS = "{name}: {size} of {most}";

test.each([
  [30 * MEGABYTE, "a.pdf: 30 of 10"],
  [10 * MEGABYTE + 1, "a.pdf: 10,1 of 10"],
  [12.34 * MEGABYTE, "a.pdf: 12,4 of 10"],
])("a file of %d bytes is told as %s", (size, told) => {
  expect(sizeMessage(WORDS, { name: "a.pdf", size }, 10 * MEGABYTE)).toBe(told);
});

test("a file named like a gap in the words stays a name", () => {
  expect(sizeMessage(WORDS, { name: "{most} $& .pdf", size: MEGABYTE }, MEGABYTE)).toBe("{most} $& .pdf: 1 of 1");
});
