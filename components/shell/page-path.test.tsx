import { expect, test } from "vitest";
import { inLanguage, isWithin } from "./page-path";

test.each([
  ["/ky", "", "ru", "/ru"],
  ["/ky/assemblies/12", "", "ru", "/ru/assemblies/12"],
  ["/ky/assemblies", "page=2&sort=on", "en", "/en/assemblies?page=2&sort=on"],
])("%s?%s in %s is %s", (path, search, locale, href) => expect(inLanguage(path, search, locale)).toBe(href));

test.each([
  ["/ky/assemblies", true],
  ["/ky/assemblies/12", true],
  ["/ky/assemblies-old", false],
  ["/ky", false],
])("%s lies within /ky/assemblies: %s", (path, inside) => expect(isWithin(path, "/ky/assemblies")).toBe(inside));
