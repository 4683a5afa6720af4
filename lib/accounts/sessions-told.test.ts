import { describe, expect, test } from "vitest";
import { browserName } from "./browser-name";
import { invitationState } from "./invitation-state";
import { needsOldPassword } from "./session-trust";
import { waitMinutes } from "./try-limits";

describe("a browser is told by its names", () => {
  test.each([
    [
      "Mozilla/5.0 (Linux; Android 13; SM-A047F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36",
      "Chrome · Android",
    ],
    [
      "Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36",
      "Samsung Internet · Android",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 YaBrowser/24.1 Safari/537.36",
      "Yandex · Windows",
    ],
    ["Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0", "Firefox · Windows"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1", "Safari · iOS"],
    ["curl/8", null],
    [null, null],
  ])("%s", (agent, name) => expect(browserName(agent)).toBe(name));
});

describe("an invitation", () => {
  const at = new Date("2026-11-16T00:00:00Z");
  const row = { acceptedAt: null, withdrawnAt: null, expiresAt: new Date("2026-11-16T00:00:01Z") };
  test.each([
    ["open", row],
    ["expired", { ...row, expiresAt: at }],
    ["withdrawn", { ...row, withdrawnAt: at }],
    ["accepted", { ...row, acceptedAt: at, expiresAt: at }],
  ])("is %s", (state, given) => expect(invitationState(given, at)).toBe(state));
});

test.each([
  ["with none to give", { startedBy: "password", startedAtMs: 0, hasPassword: false }, 9e9, false],
  ["after signing in by password", { startedBy: "password", startedAtMs: 0, hasPassword: true }, 1, true],
  ["just after signing in by code", { startedBy: "code", startedAtMs: 0, hasPassword: true }, 3_600_000, false],
  ["long after signing in by code", { startedBy: "code", startedAtMs: 0, hasPassword: true }, 3_600_001, true],
])("the old password %s", (_when, session, nowMs, asked) => expect(needsOldPassword(session, nowMs)).toBe(asked));

test("a wait is told in whole minutes", () => expect([1, 60, 61, 900].map(waitMinutes)).toEqual([1, 1, 2, 15]));
