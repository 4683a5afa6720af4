import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { calendarOf } from "@/lib/calendar/working-days";
import { ALL_TOLD, aMeeting, aPublication, DECIDED, HELD, told } from "@/tests/factories/meeting-facts";
import type { MeetingFacts } from "./assembly-view";
import { dutiesOf } from "./duties";
import { nextStepOf } from "./next-step";
import { stageOf } from "./stage";

const announced = { publications: [aPublication()] };
const heldAndDecided = { ...announced, postings: ALL_TOLD, holding: HELD, items: [{ id: "i-1", outcome: DECIDED }] };
const decision = { id: "d-1", itemId: "i-1", year: 2026, number: 1, dueOn: null };
const signatures = [
  { role: "chair" as const, signedOn: "2026-11-27" },
  { role: "secretary" as const, signedOn: "2026-11-28" },
];
const published = [{ version: 1, publishedAt: "2026-11-30T04:00:00.000Z" }];
const sent = {
  ...{ id: "s-1", addressee: "ayil-kenesh" as const, outgoingNumber: "1", sentOn: "2026-11-30", byName: "А. О." },
  ...{ decisionIds: ["d-1"], replies: [] },
};
const reply = { id: "r-1", receivedOn: "2026-12-10", number: null, byName: "А. О." };
const TOLD_RESULTS = told("results", ["notice-board", "poster", "invitation"], "2026-12-01T04:00:00.000Z");

type Row = [what: string, changes: Partial<MeetingFacts>, at: string, step: string | null, page?: string];

const TABLE: Row[] = [
  ["an empty plan", { items: [] }, "2026-11-10T10:00", "write-agenda", "agenda"],
  ["a plan without a place", { place: null }, "2026-11-10T10:00", "complete-plan", "edit"],
  ["a whole plan", {}, "2026-11-10T10:00", "announce", "notice"],
  ["a plan whose hour has come", {}, "2026-11-26T14:00", "record-unannounced", "hall"],
  ["just announced", announced, "2026-11-16T12:00", "post-notice", "notice"],
  [
    "told, nobody invited",
    { ...announced, postings: told("notice", ["notice-board", "poster"]) },
    "2026-11-17T12:00",
    "post-notice",
  ],
  ["told on every channel", { ...announced, postings: ALL_TOLD }, "2026-11-17T12:00", "fill-roster", "roster"],
  ["told, the day before", { ...announced, postings: ALL_TOLD }, "2026-11-25T12:00", "remind", "notice"],
  ["on the day", announced, "2026-11-26T09:00", "open-hall", "hall"],
  ["going on", { ...announced, holding: { ...HELD, endedAt: null } }, "2026-11-26T15:00", "go-on", "hall"],
  ["held, an item open", { ...announced, holding: HELD }, "2026-11-26T17:00", "close-items", "minutes"],
  ["held, to be signed", { ...heldAndDecided, decisions: [decision] }, "2026-11-27T10:00", "sign-minutes", "minutes"],
  [
    "signed",
    { ...heldAndDecided, decisions: [decision], minutes: { signatures, publications: [] } },
    "2026-11-28T10:00",
    "publish-minutes",
    "minutes",
  ],
  [
    "published",
    { ...heldAndDecided, decisions: [decision], minutes: { signatures, publications: published } },
    "2026-11-30T11:00",
    "send-decisions",
    "after",
  ],
  [
    "decisions sent",
    { ...heldAndDecided, decisions: [decision], dispatches: [sent], minutes: { signatures, publications: published } },
    "2026-11-30T12:00",
    "tell-results",
    "after",
  ],
  [
    "results told",
    {
      ...heldAndDecided,
      ...{ postings: [...ALL_TOLD, ...TOLD_RESULTS], decisions: [decision], dispatches: [sent] },
      minutes: { signatures, publications: published },
    },
    "2026-12-02T12:00",
    "receive-reply",
  ],
  [
    "reply received",
    {
      ...heldAndDecided,
      ...{ postings: [...ALL_TOLD, ...TOLD_RESULTS], decisions: [decision] },
      dispatches: [{ ...sent, replies: [reply] }],
      minutes: { signatures, publications: published },
    },
    "2026-12-11T12:00",
    "tell-reply",
  ],
  [
    "reply told",
    {
      ...heldAndDecided,
      postings: [
        ...ALL_TOLD,
        ...TOLD_RESULTS,
        ...told("reply", ["notice-board"], "2026-12-12T04:00:00.000Z").map((each) => ({ ...each, replyId: "r-1" })),
      ],
      decisions: [decision],
      dispatches: [{ ...sent, replies: [reply] }],
      minutes: { signatures, publications: published },
    },
    "2026-12-13T12:00",
    null,
  ],
  ["not held", { ...announced, notHeld: aNotHeld() }, "2026-11-27T10:00", "plan-repeat", "new"],
  [
    "not held, planned again",
    { ...announced, notHeld: aNotHeld(), repeats: [{ id: "a-2", startsAt: "2026-12-10T08:00:00.000Z" }] },
    "2026-11-27T10:00",
    null,
  ],
  [
    "cancelled, not told everywhere",
    { publications: [aPublication(), aPublication({ version: 2, kind: "cancellation" })], postings: ALL_TOLD },
    "2026-11-20T10:00",
    "tell-cancellation",
    "notice",
  ],
];

describe("the next step", () => {
  it.each(TABLE)("of a meeting %s", (_, changes, at, step, page) => {
    const view = aMeeting(changes);
    const now = Temporal.Instant.from(`${at}:00+06:00`);
    const asked = { view, stage: stageOf(view), findings: dutiesOf(view, calendarOf([]), now), now };
    const next = nextStepOf(asked);
    expect(next?.step ?? null).toBe(step);
    if (page) expect(next?.page).toBe(page);
  });

  it("is to announce what was changed", () => {
    const view = aMeeting({ ...announced, postings: ALL_TOLD });
    const now = Temporal.Instant.from("2026-11-17T10:00:00+06:00");
    expect(nextStepOf({ view, stage: "announced", findings: [], now, changed: true })?.step).toBe("announce-change");
  });
});

function aNotHeld(): NonNullable<MeetingFacts["notHeld"]> {
  return { reason: "no-quorum", note: "", cameCount: 12, byName: "А. О.", at: "2026-11-26T09:00:00.000Z" };
}
