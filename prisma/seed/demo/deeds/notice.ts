import { editPlan } from "@/lib/assemblies/planning/commands";
import { announce, cancel, publishChange } from "@/lib/notices/commands";
import { recordPosting } from "@/lib/notices/postings/commands";
import { versionTold } from "@/lib/notices/postings/posting-moment";
import { db } from "@/lib/platform/db/client";
import { must } from "../../must";
import { boardPicture } from "../board-picture";
import { type Deed, instantOf } from "../chronicle";
import { liveMeeting, type Stage, staffKey } from "../stage";
import type { MeetingStory, StoryChange, Telling } from "../story";
import { gateOf } from "./plan";
import { spotOf } from "./spots";
import { viewOf } from "./view";

/** The announcement, its changes, the cancellation, and what was hung up and carried round for them. */
export function noticeDeeds(story: MeetingStory, stage: Stage): Deed[] {
  return [
    ...announcing(story, stage),
    ...(story.changes ?? []).flatMap((change) => changing(story, stage, change)),
    ...cancelling(story, stage),
    ...(story.tellings ?? []).flatMap((telling) => tellingDeeds(story, stage, telling)),
  ];
}

function announcing({ key, announcedAt, overrideReason }: MeetingStory, stage: Stage): Deed[] {
  if (!announcedAt) return [];
  const meeting = liveMeeting(stage, key);
  const by = staffKey(stage, overrideReason ? "head" : "specialist");
  return [
    {
      ...{ at: announcedAt, by, did: "notices.announce" },
      run: async (ctx) =>
        must(await announce(ctx, { assemblyId: meeting.id, overrideReason, ...(await gateOf(stage, ctx)) })),
    },
  ];
}

/** First the plan is edited, then what differs is told. */
function changing(story: MeetingStory, stage: Stage, { at, reason, ...change }: StoryChange): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  const by = staffKey(stage, "specialist");
  return [
    {
      ...{ at, by, did: "assemblies.edit" },
      run: async (ctx) => {
        if (!meeting.typed) throw new Error("not planned");
        meeting.typed = { ...meeting.typed, ...changedFields(change, stage) };
        const assemblyId = meeting.id;
        const before = await db.assembly.findUniqueOrThrow({ where: { id: assemblyId }, select: { revision: true } });
        const gate = await gateOf(stage, ctx);
        must(await editPlan(ctx, { assemblyId, version: before.revision, typed: meeting.typed, gate }));
      },
    },
    {
      ...{ at, by, did: "notices.change" },
      run: async (ctx) =>
        must(await publishChange(ctx, { assemblyId: meeting.id, reason, ...(await gateOf(stage, ctx)) })),
    },
  ];
}

function changedFields({ hall, startsAt, chair }: Omit<StoryChange, "at" | "reason">, stage: Stage) {
  const [on = "", time = ""] = startsAt?.split(" ") ?? [];
  return {
    ...(hall ? { placeId: stage.halls.get(hall) } : {}),
    ...(startsAt ? { on, time } : {}),
    ...(chair ? { chair } : {}),
  };
}

function cancelling({ key, cancelled }: MeetingStory, stage: Stage): Deed[] {
  if (!cancelled) return [];
  const { at, reason } = cancelled;
  const meeting = liveMeeting(stage, key);
  return [
    {
      ...{ at, by: staffKey(stage, "head"), did: "notices.cancel" },
      run: async (ctx) => must(await cancel(ctx, { assemblyId: meeting.id, reason })),
    },
  ];
}

/** One posting for each channel. */
export function tellingDeeds(story: MeetingStory, stage: Stage, telling: Telling): Deed[] {
  const { at, purpose = "notice", channels, audience, proof = "claimed" } = telling;
  const meeting = liveMeeting(stage, story.key);
  const isBefore = purpose === "notice" || purpose === "reminder";
  return channels.map((channel, index) => ({
    ...{ at, by: staffKey(stage, "specialist"), did: "postings.record" },
    run: async (ctx) => {
      const { publications, municipality } = await viewOf(meeting.id);
      const postedAt = instantOf(at, municipality.timeZone);
      const told = isBefore ? versionTold(postedAt, publications) : undefined;
      must(
        await recordPosting(ctx, {
          ...{ assemblyId: meeting.id, municipalityId: municipality.id, purpose, channel, postedAt, proof },
          ...{ place: spotOf(channel), byWhom: ctx.by?.name ?? "", audience: audience ?? null },
          ...(proof === "photo" ? { file: boardPicture(ctx.now.epochMilliseconds / 60_000 + index) } : {}),
          publicationId: told?.id ?? null,
          replyId: purpose === "reply" ? (meeting.replyId ?? null) : null,
        }),
      );
    },
  }));
}
