import { sendDecisions } from "@/lib/decisions/dispatches/commands";
import { saveOutcome } from "@/lib/decisions/outcomes/commands";
import { recordReply } from "@/lib/decisions/replies/commands";
import { db } from "@/lib/platform/db/client";
import { anAssembly } from "../../factories/assemblies";
import {
  aDecidedMeeting,
  aHeldMeeting,
  aMeeting,
  anOutcome,
  aPublishedMeeting,
  done,
  FRIDAY,
  type MadeMeeting,
} from "../../factories/minutes";
import { announced, completed } from "../../factories/notices";
import { aContext } from "../../factories/write-context";
import type { Ground } from "../ground";

/** Thursday 17 December 2026: three weeks ahead of the doors' Friday. */
const AHEAD = "2026-12-17T14:00:00+06:00";

/** What a browser that reads Russian posts with every form. */
export const RU = { locale: "ru" };

/** A ctx of the doors' Friday. */
export const friday = () => aContext({ now: FRIDAY });

/** The own municipality as if the first village were all of it: members of the next village have no part in its meetings. */
export const firstVillage = ({ own }: Ground) => ({ ...own, villages: own.villages.slice(0, 1) });

/** A plan three weeks ahead, with two items on its agenda. */
export const planned = (ground: Ground) => aMeeting({ municipality: firstVillage(ground), startsAt: AHEAD });

/** A meeting of yesterday that nobody has written down yet. */
export const yesterday = (ground: Ground) => aMeeting({ municipality: firstVillage(ground) });

export const held = (ground: Ground) => aHeldMeeting({ municipality: firstVillage(ground) });
export const decided = (ground: Ground) => aDecidedMeeting({ municipality: firstVillage(ground) });
export const published = (ground: Ground) => aPublishedMeeting({ municipality: firstVillage(ground) });

/** A plan three weeks ahead that could be announced today. */
export async function complete(ground: Ground): Promise<{ id: string; code: string; municipalityId: string }> {
  const assembly = await anAssembly({ municipality: firstVillage(ground), startsAt: AHEAD });
  await completed(assembly);
  return assembly;
}

/** The same, announced on 2 November. */
export async function told(ground: Ground): Promise<{ id: string; code: string; municipalityId: string }> {
  const assembly = await complete(ground);
  await announced(assembly);
  return assembly;
}

/** Announced, and edited since. */
export async function edited(ground: Ground): Promise<{ id: string }> {
  const assembly = await told(ground);
  await db.assembly.update({ where: { id: assembly.id }, data: { chair: "Нурлан Абдиев" }, select: { id: true } });
  return assembly;
}

/** The newest decisions of a meeting. */
export async function decisionIds({ id: assemblyId }: { id: string }): Promise<string[]> {
  const rows = await db.decision.findMany({ where: { assemblyId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

let sent = 0;

/** A meeting whose decisions were sent to the kenesh. */
export async function dispatched(ground: Ground): Promise<MadeMeeting & { dispatchId: string }> {
  const meeting = await decided(ground);
  sent += 1;
  const { id } = done(
    await sendDecisions(friday(), {
      ...{ assemblyId: meeting.id, addressee: "ayil-kenesh", outgoingNumber: `01-12/${sent}`, sentOn: "2026-11-27" },
      decisionIds: await decisionIds(meeting),
    }),
  );
  return { ...meeting, dispatchId: id };
}

/** The same with a reply, whose letter is a picture. */
export async function replied(ground: Ground): Promise<{ id: string; replyId: string }> {
  const meeting = await dispatched(ground);
  const { id: replyId } = done(
    await recordReply(friday(), {
      ...{ assemblyId: meeting.id, dispatchId: meeting.dispatchId, receivedOn: "2026-11-27" },
      text: { ky: "Каралды" },
      letter: { bytes: PICTURE, mediaType: "image/png", name: "letter.png" },
    }),
  );
  return { id: meeting.id, replyId };
}

/** A meeting one of whose items was postponed. */
export async function withLeftOver(ground: Ground): Promise<{ id: string; itemId: string }> {
  const meeting = await held(ground);
  const itemId = meeting.itemIds[0] as string;
  const votes = { votesFor: null, votesAgainst: null, votesAbstained: null };
  done(await saveOutcome(friday(), anOutcome(meeting, itemId, { outcome: "postponed", ...votes })));
  return { id: meeting.id, itemId };
}

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** One pixel. */
export const PICTURE = new Uint8Array(Buffer.from(PNG, "base64"));

export const aPicture = () => new File([PICTURE], "photo.png", { type: "image/png" });
