import { addWalkIn } from "@/lib/attendance/commands";
import { mergePresences } from "@/lib/attendance/merging/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { done } from "../../factories/minutes";
import type { Ground } from "../ground";
import { OFFICE, REACHING } from "../standings";
import { friday, held, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;

/** Two walk-ins of one name: possibly the same person. */
async function alike(ground: Ground): Promise<{ assemblyId: string; keys: string[] }> {
  const { id: assemblyId } = await held(ground);
  const walkIn = { sex: "female", ageBand: "29-59", role: "resident", villageId: null } as const;
  for (let n = 0; n < 2; n++) done(await addWalkIn(friday(), { assemblyId, name: "Жибек Токтосунова", ...walkIn }));
  const { sameWalkIns } = await findAttendance(assemblyId);
  return { assemblyId, keys: sameWalkIns[0] ?? [] };
}

/** What the office does with the attendance that phones bring. */
export const doorDesk: Rows = {
  actions: actionsOf("lib/attendance/merging/actions.ts", {
    mergePresences: {
      ...RULES,
      arrange: async (ground) => {
        const { assemblyId, keys } = await alike(ground);
        return { ...RU, assemblyId, "keys[]": keys };
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
  }),
  endpoints: {
    "GET /api/v1/attendance/[meetingId]/live": {
      belongs: "municipality",
      may: REACHING,
      arrange: async (ground) => ({ params: { meetingId: (await held(ground)).id }, query: "?once=1" }),
    },
  },
};
