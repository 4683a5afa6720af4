import { addDocuments } from "@/lib/agendas/documents/commands";
import { addItem } from "@/lib/agendas/filling/commands";
import { planAssembly } from "@/lib/assemblies/planning/commands";
import type { PlanTyped } from "@/lib/assemblies/schema";
import { loadCalendar } from "@/lib/calendar/queries";
import { findCharterValues } from "@/lib/charter/queries";
import type { WriteContext } from "@/lib/platform/db/write";
import { must } from "../../must";
import { actionPlanPdf, PLAN_TITLE } from "../action-plan";
import type { Deed } from "../chronicle";
import { liveMeeting, PHONES, type Stage, staffKey, villageId } from "../stage";
import type { MeetingStory, StoryItem } from "../story";

/** The plan and its agenda. */
export function planDeeds(story: MeetingStory, stage: Stage): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  const by = staffKey(stage, "specialist");
  const plan: Deed = {
    ...{ at: story.plannedAt, by, did: "assemblies.plan" },
    run: async (ctx) => {
      meeting.typed = typedPlan(story, stage, ctx);
      const repeatOf = story.repeatOf ? liveMeeting(stage, story.repeatOf).id : undefined;
      const gate = await gateOf(stage, ctx);
      const asked = { municipalityId: stage.place.municipality.id, repeatOfId: repeatOf, typed: meeting.typed, gate };
      meeting.id = must(await planAssembly(ctx, asked)).id;
    },
  };
  const items = story.agenda.map((item, index) => ({
    ...{ at: story.plannedAt, by, did: "agendas.add-item" },
    run: async (ctx: WriteContext) => {
      meeting.itemIds[index] = must(await addItem(ctx, typedItem(meeting.id, item))).id;
    },
  }));
  return [plan, ...items, ...documentDeeds(story, stage)];
}

/** The plan that is to be decided, laid to its item. */
function documentDeeds({ key, agenda, plannedAt }: MeetingStory, stage: Stage): Deed[] {
  const meeting = liveMeeting(stage, key);
  const place = stage.place.municipality.name.ky ?? "";
  return agenda.flatMap(({ hasPlan }, index) => {
    if (!hasPlan) return [];
    const run = async (ctx: WriteContext) => {
      const files = [await actionPlanPdf(place, ctx.now.toString())];
      const itemId = meeting.itemIds[index] ?? "";
      must(await addDocuments(ctx, { itemId, title: PLAN_TITLE, files }), "document");
    };
    return [{ at: plannedAt, by: staffKey(stage, "specialist"), did: "agendas.add-documents", run }];
  });
}

/** What the gate of a plan is judged by. */
export async function gateOf(stage: Stage, ctx: WriteContext) {
  const zone = stage.place.municipality.timeZone;
  const calendar = await loadCalendar(ctx.now.toZonedDateTimeISO(zone).toPlainDate().toString());
  const { id } = stage.place.municipality;
  const charter = (await findCharterValues([id])).get(id) ?? [];
  return { zone, calendar, charter, mayOverride: true };
}

function typedPlan(story: MeetingStory, stage: Stage, ctx: WriteContext): PlanTyped {
  const [on = "", time = ""] = story.startsAt.split(" ");
  const villages = story.villages ?? [...stage.place.villages.keys()];
  return {
    ...{ kind: story.kind, title: story.title, on, time, minutes: story.minutes },
    villageIds: villages.map((name) => villageId(stage, name)),
    ...{ placeId: story.hall ? stage.halls.get(story.hall) : undefined, newPlace: {} },
    ...{ callerKind: story.caller.kind, callerGround: story.caller.ground },
    requestCount: story.caller.requestCount ?? null,
    ...{ languages: ["ky", "ru"], chair: story.chair, secretary: story.secretary },
    ...{ contactName: ctx.by?.name, contactPhone: PHONES[stage.key], expectedCount: story.expected ?? null },
    ...(story.overrideReason ? { intent: "override" as const, overrideReason: story.overrideReason } : {}),
  };
}

function typedItem(assemblyId: string, { kind, title, minutes, presenter, draftDecision }: StoryItem) {
  return { assemblyId, kind, title, minutes, presenter, draftDecision: draftDecision ?? {} };
}
