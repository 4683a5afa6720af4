import { waiveDuty } from "@/lib/assemblies/waivers/commands";
import { sendDecisions } from "@/lib/decisions/dispatches/commands";
import { recordReply } from "@/lib/decisions/replies/commands";
import { must } from "../../must";
import type { Deed } from "../chronicle";
import { liveMeeting, type Stage, staffKey } from "../stage";
import type { MeetingStory, Sending } from "../story";
import { tellingDeeds } from "./notice";
import { viewOf } from "./view";

/** Decisions sent, replies received and told, duties that somebody waived. */
export function afterDeeds(story: MeetingStory, stage: Stage): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  const waived = (story.waivers ?? []).map(({ at, duty, reason }) => ({
    ...{ at, by: staffKey(stage, "head"), did: "assemblies.waive-duty" },
    run: async (ctx: Parameters<Deed["run"]>[0]) =>
      must(await waiveDuty(ctx, { assemblyId: meeting.id, duty, reason }), "waiver"),
  }));
  return [
    ...(story.sendings ?? []).flatMap((sending) => sendingDeeds(story, stage, sending)),
    ...(story.replyTold ? tellingDeeds(story, stage, { ...story.replyTold, purpose: "reply" }) : []),
    ...waived,
  ];
}

/** All decisions of the meeting in one letter, and the answer to it. */
function sendingDeeds(story: MeetingStory, stage: Stage, { at, addressee, number, reply }: Sending): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  const by = staffKey(stage, "specialist");
  let dispatchId = "";
  const sent: Deed = {
    ...{ at, by, did: "decisions.send" },
    run: async (ctx) => {
      const { decisions } = await viewOf(meeting.id);
      const letter = {
        addressee,
        outgoingNumber: number,
        sentOn: dayOf(at),
        decisionIds: decisions.map(({ id }) => id),
      };
      dispatchId = must(await sendDecisions(ctx, { assemblyId: meeting.id, ...letter }), "dispatch").id;
    },
  };
  if (!reply) return [sent];
  const answered: Deed = {
    ...{ at: reply.at, by, did: "decisions.record-reply" },
    run: async (ctx) => {
      const letter = { receivedOn: dayOf(reply.at), number: reply.number, text: reply.text };
      const outcome = await recordReply(ctx, { assemblyId: meeting.id, dispatchId, ...letter });
      meeting.replyId = must(outcome, "reply").id;
    },
  };
  return [sent, answered];
}

function dayOf(when: string): string {
  return when.slice(0, 10);
}
