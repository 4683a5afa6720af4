import { describe, expect, it } from "vitest";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { agendaLength } from "./agenda-length";
import { templateOf } from "./templates";

describe("the template of each kind of meeting", () => {
  it.each(MEETING_KINDS)("%s says everything in both languages and fits into two and a half hours", (kind) => {
    const items = templateOf(kind);
    for (const { title, draftDecision } of items) {
      expect(title.ky && title.ru).toBeTruthy();
      if (draftDecision) expect(draftDecision.ky && draftDecision.ru).toBeTruthy();
    }
    expect(agendaLength(items, 150).over).toBeLessThanOrEqual(0);
  });

  it("asks for a decision only where one is taken", () => {
    const asked = MEETING_KINDS.flatMap((kind) => templateOf(kind)).filter(({ draftDecision }) => draftDecision);
    expect(asked.every(({ kind }) => kind === "decide" || kind === "elect")).toBe(true);
  });
});

it("the length of an agenda tells how much too long it is", () =>
  expect(agendaLength([{ minutes: 100 }, { minutes: 50 }], 120)).toEqual({ total: 150, planned: 120, over: 30 }));
