import { describe, expect, it } from "vitest";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { sendDecisions, withdrawDispatch } from "@/lib/decisions/dispatches/commands";
import { saveOutcome, saveProposals } from "@/lib/decisions/outcomes/commands";
import { proposalsMark } from "@/lib/decisions/outcomes/proposals";
import { recordReply, withdrawReply } from "@/lib/decisions/replies/commands";
import { db } from "@/lib/platform/db/client";
import { anActor } from "../factories/accounts";
import {
  aDecidedMeeting,
  aHeldMeeting,
  aMeeting,
  anOutcome,
  aPublishedMeeting,
  done,
  FRIDAY,
} from "../factories/minutes";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

const ctx = (more = {}) => aContext({ now: FRIDAY, ...more });

describe("an outcome", () => {
  it("of twenty items at once draws twenty numbers without a gap", async () => {
    const municipality = await aMunicipality();
    const meetings = await Promise.all([1, 2, 3, 4].map(() => aHeldMeeting({ municipality, items: 5 })));
    const saves = meetings.flatMap((meeting) =>
      meeting.itemIds.map((itemId) => saveOutcome(ctx(), anOutcome(meeting, itemId))),
    );
    for (const outcome of await Promise.all(saves)) done(outcome);
    const rows = await db.decision.findMany({ where: { municipalityId: municipality.id }, orderBy: { number: "asc" } });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2026]));
  });

  it("keeps its number when it is corrected, withdrawn and decided again", async () => {
    const meeting = await aHeldMeeting();
    const [first = "", second = ""] = meeting.itemIds;
    done(await saveOutcome(ctx(), anOutcome(meeting, first)));
    done(await saveOutcome(ctx(), anOutcome(meeting, first, { version: 1, outcome: "noted" })));
    expect(await db.decision.findFirst({ where: { itemId: first } })).toMatchObject({
      number: 1,
      withdrawnAt: FRIDAY_DATE,
    });
    done(await saveOutcome(ctx(), anOutcome(meeting, second)));
    done(await saveOutcome(ctx(), anOutcome(meeting, first, { version: 2, decision: { ru: "Заново" } })));
    const rows = await db.decision.findMany({ where: { assemblyId: meeting.id }, orderBy: { number: "asc" } });
    expect(rows.map(({ number, withdrawnAt }) => [number, withdrawnAt])).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  it("takes the year of the meeting, by its own clock", async () => {
    const meeting = await aHeldMeeting({ startsAt: "2025-12-31T14:00:00+06:00", items: 1 });
    done(await saveOutcome(ctx(), anOutcome(meeting, meeting.itemIds[0] ?? "")));
    expect(await db.decision.findFirst({ where: { assemblyId: meeting.id } })).toMatchObject({ year: 2025, number: 1 });
  });

  it("needs the meeting begun, an item of its own, a text when decided, and a day not before it", async () => {
    const [planned, meeting, other] = [await aMeeting(), await aHeldMeeting(), await aHeldMeeting()];
    const [itemId = ""] = meeting.itemIds;
    expect(await saveOutcome(ctx(), anOutcome(planned, planned.itemIds[0] ?? ""))).toMatchObject({
      reason: "not-begun",
    });
    expect(await saveOutcome(ctx(), anOutcome(meeting, other.itemIds[0] ?? ""))).toMatchObject({ reason: "not-found" });
    expect(await saveOutcome(ctx(), anOutcome(meeting, itemId, { decision: {} }))).toMatchObject({
      fields: { decision: "required" },
    });
    const early = anOutcome(meeting, itemId, { dueOn: "2026-11-25" });
    expect(await saveOutcome(ctx(), early)).toMatchObject({ fields: { dueOn: "before-meeting" } });
    expect(await db.decisionCounter.count({ where: { municipalityId: meeting.municipalityId } })).toBe(0);
  });

  it("shows both when two people wrote it", async () => {
    const meeting = await aHeldMeeting();
    const [itemId = ""] = meeting.itemIds;
    done(await saveOutcome(ctx(), anOutcome(meeting, itemId, { votesAbstained: null })));
    expect(await saveOutcome(ctx(), anOutcome(meeting, itemId))).toMatchObject({
      reason: "stale-edit",
      detail: { version: "1", theirs: { votesFor: "32", votesAbstained: "", "decision.ky": "Бекитилсин" } },
    });
  });

  it("may be a choice among several proposals", async () => {
    const meeting = await aHeldMeeting();
    const proposals = [
      { title: { ky: "Суу түтүгү" }, votes: 201, chosen: true },
      { title: { ky: "Мектеп" }, votes: null, chosen: false },
    ];
    const choice = { assemblyId: meeting.id, itemId: meeting.itemIds[0] ?? "", version: proposalsMark([]), proposals };
    const { version } = done(await saveProposals(ctx(), choice));
    expect(await saveProposals(ctx(), choice)).toMatchObject({
      reason: "stale-edit",
      detail: { version, theirs: { chosen: "0" } },
    });
    done(await saveProposals(ctx(), { ...choice, version, proposals: proposals.slice(0, 1) }));
    expect(await db.voteOption.count({ where: { itemId: choice.itemId } })).toBe(1);
  });
});

describe("after the meeting", () => {
  const FUTURE = aContext({ now: FRIDAY.add({ hours: 24 * 10 }) });
  const letter = (assemblyId: string, decisionIds: string[], changes = {}) => ({
    ...{ assemblyId, addressee: "ayil-kenesh" as const, outgoingNumber: "01-12/45", sentOn: "2026-11-30", decisionIds },
    ...changes,
  });
  const decisionsOf = async (assemblyId: string) =>
    (await db.decision.findMany({ where: { assemblyId }, select: { id: true } })).map(({ id }) => id);

  it("decisions go out under one number, on a day that can be", async () => {
    const meeting = await aDecidedMeeting();
    const ids = await decisionsOf(meeting.id);
    const refusal = async (changes: object) =>
      (await sendDecisions(FUTURE, letter(meeting.id, ids, changes))) as { fields?: object };
    expect((await refusal({ sentOn: "2026-11-25" })).fields).toEqual({ sentOn: "before-meeting" });
    expect((await refusal({ sentOn: "2026-12-08" })).fields).toEqual({ sentOn: "in-the-future" });
    const strange = await decisionsOf((await aDecidedMeeting()).id);
    expect(await sendDecisions(FUTURE, letter(meeting.id, strange))).toMatchObject({ reason: "not-found" });
    const twice = await Promise.all([
      sendDecisions(FUTURE, letter(meeting.id, ids)),
      sendDecisions(FUTURE, letter(meeting.id, ids)),
    ]);
    expect(twice.map((outcome) => outcome.ok || outcome.reason).toSorted()).toEqual(["dispatch-recorded", true]);
    const withdrawn = anOutcome(meeting, meeting.itemIds[0] ?? "", { version: 1, outcome: "noted" });
    expect(await saveOutcome(FUTURE, withdrawn)).toMatchObject({ reason: "decision-sent" });
  });

  it("a reply comes after the letter; wrong entries are withdrawn from the end", async () => {
    const meeting = await aDecidedMeeting();
    const assemblyId = meeting.id;
    const { id: dispatchId } = done(await sendDecisions(FUTURE, letter(assemblyId, await decisionsOf(assemblyId))));
    const reply = { assemblyId, dispatchId, receivedOn: "2026-12-04", text: { ky: "Каражат бөлүнөт" } };
    expect(await recordReply(FUTURE, { ...reply, receivedOn: "2026-11-29" })).toMatchObject({
      fields: { receivedOn: "before-sending" },
    });
    const bytes = new TextEncoder().encode("%PDF-1.4 жооп");
    const file = { name: "reply.pdf", mediaType: "application/pdf", bytes };
    const { id: replyId } = done(await recordReply(FUTURE, { ...reply, letter: file }));
    expect(await withdrawDispatch(FUTURE, { assemblyId, dispatchId })).toMatchObject({ reason: "dispatch-replied" });
    done(await withdrawReply(FUTURE, { assemblyId, replyId }));
    done(await withdrawDispatch(FUTURE, { assemblyId, dispatchId }));
    expect(await withdrawDispatch(FUTURE, { assemblyId, dispatchId })).toMatchObject({ reason: "not-found" });
    expect(await withdrawReply(FUTURE, { assemblyId: (await aMeeting()).id, replyId })).toMatchObject({
      reason: "not-found",
    });
  });

  it("is complete when results, decisions and the reply were told", async () => {
    const meeting = await aPublishedMeeting();
    const { id: assemblyId, municipalityId } = meeting;
    const actor = await anActor({ role: "specialist", municipalityId });
    const stage = async () => {
      const view = await findAssembly(actor, assemblyId);
      return view && stageOf(view);
    };
    const { id: dispatchId } = done(await sendDecisions(FUTURE, letter(assemblyId, await decisionsOf(assemblyId))));
    const posting = {
      ...{
        assemblyId,
        municipalityId,
        channel: "notice-board",
        place: "Айыл өкмөтү",
        byWhom: "А. Осмонова",
        proof: "claimed",
      },
      ...{
        postedAt: new Date("2026-12-05T05:00:00Z"),
        recordedById: actor.userId,
        recordedByName: "А",
        recordedAt: new Date(),
      },
    };
    await db.posting.create({ data: { ...posting, purpose: "results" } });
    expect(await stage()).toBe("held");
    const reply = { assemblyId, dispatchId, receivedOn: "2026-12-04", text: { ky: "Макул" } };
    const { id: replyId } = done(await recordReply(FUTURE, reply));
    await db.posting.create({ data: { ...posting, purpose: "reply", replyId } });
    expect(await stage()).toBe("complete");
    expect(await withdrawReply(FUTURE, { assemblyId, replyId })).toMatchObject({ reason: "reply-told" });
  });
});

const FRIDAY_DATE = new Date(FRIDAY.epochMilliseconds);
