import { addWalkIn } from "@/lib/attendance/commands";
import { mergePresences, sayApart } from "@/lib/attendance/merging/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { keepOrDismiss } from "@/lib/attendance/reviews/commands";
import { db } from "@/lib/platform/db/client";
import { anId, aPen, aPhone, send } from "../../factories/door";
import { done } from "../../factories/minutes";
import { aPerson } from "../../factories/people";
import type { Ground } from "../ground";
import { DOOR, OFFICE, REACHING } from "../standings";
import { friday, held, RU } from "./meetings";
import { type Actions, actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;

/** Two walk-ins of one name: possibly the same person. */
async function alike(ground: Ground): Promise<{ assemblyId: string; keys: string[] }> {
  const { id: assemblyId } = await held(ground);
  const walkIn = { sex: "female", ageBand: "29-59", role: "resident", villageId: null } as const;
  for (let n = 0; n < 2; n++) done(await addWalkIn(friday(), { assemblyId, name: "Жибек Токтосунова", ...walkIn }));
  const { sameWalkIns } = await findAttendance(assemblyId);
  return { assemblyId, keys: sameWalkIns[0] ?? [] };
}

/** A row that waits in the inbox: somebody whom the register does not know. */
async function waiting(ground: Ground): Promise<{ assemblyId: string; reviewId: string }> {
  const meeting = await held(ground);
  const phone = await aPhone(meeting);
  await send(phone, [aPen(phone).came(anId())]);
  const { id } = await db.attendanceReview.findFirstOrThrow({ where: { meetingId: meeting.id }, select: { id: true } });
  return { assemblyId: meeting.id, reviewId: id };
}

const merging = actionsOf("lib/attendance/merging/actions.ts", {
  mergePresences: {
    ...RULES,
    arrange: async (ground) => {
      const { assemblyId, keys } = await alike(ground);
      return { ...RU, assemblyId, "keys[]": keys };
    },
  },
  sayApart: {
    ...RULES,
    arrange: async (ground) => {
      const { assemblyId, keys } = await alike(ground);
      return { ...RU, assemblyId, "keys[]": keys };
    },
  },
  undoApart: {
    ...RULES,
    arrange: async (ground) => {
      const asked = await alike(ground);
      done(await sayApart(friday(), asked));
      const [said] = (await findAttendance(asked.assemblyId)).apart;
      return { ...RU, assemblyId: asked.assemblyId, apartId: said?.id ?? "" };
    },
  },
  undoMerge: {
    ...RULES,
    arrange: async (ground) => {
      const asked = await alike(ground);
      done(await mergePresences(friday(), asked));
      return { ...RU, assemblyId: asked.assemblyId, key: asked.keys[1] ?? "" };
    },
  },
});

const reviews = actionsOf("lib/attendance/reviews/actions.ts", {
  decideReview: { ...RULES, arrange: async (ground) => ({ ...RU, ...(await waiting(ground)), choice: "dismiss" }) },
  linkReview: {
    ...RULES,
    arrange: async (ground) => {
      const { id: personId } = await aPerson({ municipalityId: ground.own.id });
      return { ...RU, ...(await waiting(ground)), personId };
    },
  },
  acceptAsWalkIn: {
    ...RULES,
    arrange: async (ground) => ({ ...RU, ...(await waiting(ground)), name: "Жибек Токтосунова", sex: "female" }),
  },
  reopenReview: {
    ...RULES,
    arrange: async (ground) => {
      const asked = await waiting(ground);
      done(await keepOrDismiss(friday(), { ...asked, choice: "dismiss" }));
      return { ...RU, ...asked };
    },
  },
});

const devices: Actions = {
  ...actionsOf("lib/attendance/links/actions.ts", {
    lendLink: {
      ...RULES,
      arrange: async (ground) => ({ ...RU, assemblyId: (await held(ground)).id, label: "1-каалга", hours: "12" }),
    },
    revokeLink: {
      ...RULES,
      arrange: async (ground) => {
        const { id: assemblyId } = await held(ground);
        await aPhone({ id: assemblyId });
        const where = { meetingId: assemblyId };
        const { id: linkId } = await db.doorLink.findFirstOrThrow({ where, select: { id: true } });
        return { ...RU, assemblyId, linkId };
      },
    },
  }),
  ...actionsOf("lib/attendance/devices/actions.ts", {
    revokeDevice: {
      ...RULES,
      arrange: async (ground) => {
        const { meetingId: assemblyId, deviceId } = await aPhone(await held(ground));
        return { ...RU, assemblyId, deviceId };
      },
    },
  }),
};

/** What the office does with the attendance that phones bring. */
export const doorDesk: Rows = {
  actions: { ...merging, ...reviews, ...devices },
  endpoints: {
    "GET /[locale]/assemblies/[id]/door/attendance.csv": {
      ...RULES,
      arrange: async (ground) => ({ params: { id: (await held(ground)).id } }),
    },
    "GET /api/v1/attendance/[meetingId]/live": {
      belongs: "municipality",
      may: REACHING,
      arrange: async (ground) => ({ params: { meetingId: (await held(ground)).id }, query: "?once=1" }),
    },
  },
  pages: {
    "/[locale]/assemblies/[id]/door": {
      ...{ belongs: "municipality", may: DOOR, seenBy: DOOR },
      arrange: async (ground) => ({ params: { id: (await held(ground)).id } }),
    },
  },
};
