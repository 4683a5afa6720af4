import { describe, expect, it } from "vitest";
import { aMeeting, aPublication, DECIDED, HELD } from "@/tests/factories/meeting-facts";
import type { MeetingFacts } from "./assembly-view";
import { type Stage, stageOf } from "./stage";

const told = [aPublication()];
const cancelled = [aPublication(), aPublication({ version: 2, kind: "cancellation" })];
const notHeld = { reason: "other" as const, note: "", cameCount: null, byName: "", at: "2026-11-26T09:00:00.000Z" };
const AFTER = ["sign-minutes", "tell-results", "send-decisions", "receive-reply"] as const;
const waivers = AFTER.map((duty) => ({ duty, reason: "", byName: "", at: "2026-11-26T09:00:00.000Z" }));

const TABLE: [what: string, changes: Partial<MeetingFacts>, stage: Stage][] = [
  ["only planned", {}, "draft"],
  ["told", { publications: told }, "announced"],
  ["cancelled", { publications: cancelled }, "cancelled"],
  ["begun", { publications: told, holding: { ...HELD, endedAt: null } }, "under-way"],
  ["begun though it was cancelled", { publications: cancelled, holding: { ...HELD, endedAt: null } }, "under-way"],
  ["ended", { publications: told, holding: HELD }, "held"],
  ["ended, never told", { holding: HELD }, "held"],
  ["ended, everything after it waived", { publications: told, holding: HELD, waivers }, "complete"],
  [
    "ended, nothing decided, minutes and results waived",
    {
      publications: told,
      holding: HELD,
      waivers: waivers.slice(0, 2),
      items: [{ id: "i", outcome: { ...DECIDED, outcome: "noted" } }],
    },
    "complete",
  ],
  ["not held", { publications: told, notHeld }, "not-held"],
];

describe("the stage of a meeting", () => {
  it.each(TABLE)("%s", (_, changes, stage) => expect(stageOf(aMeeting(changes))).toBe(stage));
});
