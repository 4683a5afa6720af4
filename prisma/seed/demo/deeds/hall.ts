import { countHeads } from "@/lib/attendance/commands";
import { saveOutcome, saveProposals } from "@/lib/decisions/outcomes/commands";
import { proposalsMark } from "@/lib/decisions/outcomes/proposals";
import { holdMeeting, recordNotHeld } from "@/lib/minutes/holding/commands";
import { raiseItem } from "@/lib/minutes/items/commands";
import type { WriteContext } from "@/lib/platform/db/write";
import { addNames, addVillage } from "@/lib/rosters/commands";
import { must } from "../../must";
import type { Deed } from "../chronicle";
import { peopleWho } from "../residents";
import { type LiveMeeting, liveMeeting, type Stage, staffKey, villageId } from "../stage";
import type { Holding, ItemResult, MeetingStory, StoryItem } from "../story";

/** The roster, the meeting itself, who came, and what became of every item. */
export function hallDeeds(story: MeetingStory, stage: Stage): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  return [
    ...rosterDeeds(story, stage, meeting),
    ...notHeldDeeds(story, stage, meeting),
    ...(story.held ? heldDeeds(story, story.held, stage) : []),
  ];
}

function rosterDeeds({ roster }: MeetingStory, stage: Stage, meeting: LiveMeeting): Deed[] {
  return (roster?.villages ?? []).map((name) => ({
    ...{ at: roster?.at ?? "", by: staffKey(stage, "specialist"), did: "rosters.add-village" },
    run: async (ctx) => must(await addVillage(ctx, { assemblyId: meeting.id, villageId: villageId(stage, name) })),
  }));
}

function notHeldDeeds({ notHeld }: MeetingStory, stage: Stage, meeting: LiveMeeting): Deed[] {
  if (!notHeld) return [];
  const { at, reason, note, came } = notHeld;
  return [
    {
      ...{ at, by: staffKey(stage, "secretary"), did: "minutes.not-held" },
      run: async (ctx) =>
        must(await recordNotHeld(ctx, { assemblyId: meeting.id, reason, note, cameCount: came }), "not held"),
    },
  ];
}

function heldDeeds(story: MeetingStory, held: Holding, stage: Stage): Deed[] {
  const meeting = liveMeeting(stage, story.key);
  const { heads, raised = [] } = held;
  const results = [...story.agenda, ...raised].map(
    ({ result, draftDecision }) => result && { ...result, decision: result.decision ?? draftDecision },
  );
  const by = staffKey(stage, "secretary");
  const deed = (did: string, run: Deed["run"]): Deed => ({ at: held.recordedAt, by, did, run });
  return [
    deed("minutes.hold", async (ctx) => {
      const { chair, secretary } = story;
      must(await holdMeeting(ctx, { assemblyId: meeting.id, version: 0, ...typedTimes(held), chair, secretary }));
    }),
    ...(heads
      ? [
          deed("attendance.count-heads", async (ctx) =>
            must(await countHeads(ctx, { assemblyId: meeting.id, ...heads })),
          ),
        ]
      : []),
    ...(held.names ?? []).map((group) =>
      deed("rosters.add-names", async (ctx) => {
        const input = { assemblyId: meeting.id, villageId: villageId(stage, group.village), came: true };
        must(await addNames(ctx, { ...input, names: peopleWho(group) }));
      }),
    ),
    ...raised.map((item, index) =>
      deed("minutes.raise-item", async (ctx) => {
        meeting.itemIds[story.agenda.length + index] = await raise(ctx, meeting, item);
      }),
    ),
    ...results.flatMap((result, index) => resultDeeds(result, () => meeting.itemIds[index] ?? "", meeting, deed)),
  ];
}

function typedTimes({ from, to }: Holding) {
  const [startedOn = "", startedTime = ""] = from.split(" ");
  return { startedOn, startedTime, ...(to ? { endedTime: to.split(" ")[1] } : {}) };
}

async function raise(ctx: WriteContext, meeting: LiveMeeting, { kind, title, presenter }: StoryItem): Promise<string> {
  return must(await raiseItem(ctx, { assemblyId: meeting.id, kind, title, presenter })).id;
}

type Make = (did: string, run: Deed["run"]) => Deed;

function resultDeeds(result: ItemResult | undefined, itemId: () => string, meeting: LiveMeeting, deed: Make): Deed[] {
  if (!result) return [];
  const { outcome, votes, decision = {}, owner, dueOn, proposals } = result;
  const [votesFor, votesAgainst, votesAbstained] = votes ?? [null, null, null];
  const saved = { version: 0, outcome, votesFor, votesAgainst, votesAbstained, decision, owner, dueOn };
  const choice = proposals
    ? [
        deed("decisions.save-proposals", async (ctx) => {
          const asked = { assemblyId: meeting.id, itemId: itemId(), version: proposalsMark([]), proposals };
          must(await saveProposals(ctx, asked), "proposals");
        }),
      ]
    : [];
  return [
    ...choice,
    deed("decisions.save-outcome", async (ctx) =>
      must(await saveOutcome(ctx, { assemblyId: meeting.id, itemId: itemId(), ...saved }), "outcome"),
    ),
  ];
}
