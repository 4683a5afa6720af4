import { expect, test } from "vitest";
import { passwordFault } from "./password-strength";

const owner = { name: "Айгүл Осмонова", email: "osmonova@example.kg", phone: "+996555123456" };

test.each([
  ["short", "password-short"],
  ["123456789", "password-short"],
  ["1234567890", "password-common"],
  ["0987654321", "password-common"],
  ["aaaaaaaaaaaa", "password-common"],
  ["abcabcabcabc", "password-common"],
  ["qwertyuiop", "password-common"],
  ["йцукенгшщз", "password-common"],
  ["Password12", "password-common"],
  ["Кыргызстан1", "password-common"],
  ["Осмонова1", "password-short"],
  ["Осмонова2026", "password-personal"],
  ["osmonova@example.kg", "password-personal"],
  ["0555123456", "password-personal"],
  ["x".repeat(201), "too-long"],
  ["ат тоодо оттойт", null],
  ["Kumys-50-litr", null],
  ["tört-tülük-mal", null],
])("%j: %s", (password, fault) => expect(passwordFault(password, owner)).toBe(fault));

test("signs are counted, not bytes", () => expect(passwordFault("🐎🐑🐄🐐🏔️🌊🔥⛺")).not.toBe("password-common"));
