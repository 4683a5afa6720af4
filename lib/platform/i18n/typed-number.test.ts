import { expect, test } from "vitest";
import { readTypedNumber } from "./typed-number";

test.each([
  ["345", 345],
  ["1 237", 1237],
  ["1\u00a0237", 1237],
  ["12,5", 12.5],
  ["\u22123", -3],
  ["0", 0],
  ["  ", null],
  ["", null],
  ["12 киши", undefined],
  ["1e9", undefined],
  ["1.2.3", undefined],
  ["9999999999999999", undefined],
])("%j is read as %s", (typed, value) => expect(readTypedNumber(typed)).toBe(value));
