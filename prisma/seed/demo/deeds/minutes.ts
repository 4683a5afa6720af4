import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { noticeTold } from "@/lib/minutes/notice-told";
import { addErratum, publishMinutes } from "@/lib/minutes/publications/commands";
import { recordSignature } from "@/lib/minutes/signatures/commands";
import { saveText } from "@/lib/minutes/texts/commands";
import type { WriteContext } from "@/lib/platform/db/write";
import { must } from "../../must";
import type { Deed } from "../chronicle";
import { liveMeeting, type Stage, staffKey } from "../stage";
import type { MeetingStory } from "../story";
import { viewOf } from "./view";

/** Texts somebody wrote, both signatures, the published version and its correction. */
export function minutesDeeds(story: MeetingStory, stage: Stage): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  const by = staffKey(stage, "secretary");
  const { texts, signed, publishedAt, erratum } = story;
  const sections = (["opening", "closing"] as const).filter((section) => texts?.[section]);
  const written = sections.map((section) => ({
    ...{ at: texts?.at ?? "", by, did: "minutes.save-text" },
    run: async (ctx: WriteContext) =>
      must(await saveText(ctx, { assemblyId: meeting.id, section, version: 0, text: texts?.[section] ?? {} })),
  }));
  const signatures = (signed ? (["chair", "secretary"] as const) : []).map((role) => ({
    ...{ at: signed?.at ?? "", by, did: "minutes.sign" },
    run: async (ctx: WriteContext) => {
      const paper = { role, name: story[role], signedOn: signed?.on ?? "" };
      must(await recordSignature(ctx, { assemblyId: meeting.id, ...paper }), "signature");
    },
  }));
  return [
    ...written,
    ...signatures,
    ...(publishedAt ? [{ at: publishedAt, by, did: "minutes.publish", run: publishing(meeting) }] : []),
    ...(erratum ? [{ at: erratum.at, by, did: "minutes.add-erratum", run: correcting(meeting, erratum.text) }] : []),
  ];
}

type Meeting = ReturnType<typeof liveMeeting>;

function publishing(meeting: Meeting): Deed["run"] {
  return async (ctx) => {
    const view = await viewOf(meeting.id);
    const calendar = await loadCalendar(civilDateIn(ctx.now, view.municipality.timeZone));
    must(await publishMinutes(ctx, { assemblyId: meeting.id, notice: noticeTold(view, calendar, ctx.now) }), "publish");
  };
}

function correcting(meeting: Meeting, text: NonNullable<MeetingStory["erratum"]>["text"]): Deed["run"] {
  return async (ctx) => must(await addErratum(ctx, { assemblyId: meeting.id, text }), "erratum");
}
