import { describe, expect, test } from "vitest";
import { ownPath, pathAfterSignIn } from "./own-path";

describe("a return path", () => {
  test.each(["/ky/desk", "/ru/assemblies?page=2", "/en", "/ky/invitation/abc"])("%s is ours", (path) => {
    expect(ownPath(path)).toBe(path);
  });
  test.each([
    "",
    "desk",
    "//evil.example/ky",
    "/\\evil.example",
    "/\t/evil.example",
    "/ky\\..\\..//evil.example",
    "https://evil.example/ky",
    "javascript:alert(1)",
    "/api/auth/signout",
    "/kyx",
    "/ky/../api/health",
    "/ky/..//evil.example",
    `/ky/${"a".repeat(1000)}`,
  ])("%j is not", (path) => {
    expect(ownPath(path)).toBeNull();
  });
  test("nothing asked", () => expect(ownPath(undefined)).toBeNull());
  test("keeps its fragment", () => expect(ownPath("/ky/door#meeting=1")).toBe("/ky/door#meeting=1"));
});

describe("after signing in one goes", () => {
  test.each([
    ["/ru/assemblies", "/ru/assemblies"],
    ["/ky/invitation/abc", "/ky/invitation/abc"],
    ["/ky/sign-in", "/ky/desk"],
    ["/ky/sign-in/code?next=/ky/sign-in", "/ky/desk"],
    ["//evil.example", "/ky/desk"],
    [undefined, "/ky/desk"],
  ])("from %s to %s", (asked, path) => expect(pathAfterSignIn(asked, "ky")).toBe(path));
});
