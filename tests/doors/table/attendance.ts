import { addWalkIn, registerPresence } from "@/lib/attendance/commands";
import { db } from "@/lib/platform/db/client";
import { done } from "../../factories/minutes";
import { aPerson } from "../../factories/people";
import type { Ground } from "../ground";
import { DOOR, OFFICE } from "../standings";
import { friday, held, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: DOOR } as const;
const TRAITS = { sex: "female", ageBand: "29-59", role: "resident" } as const;

async function walkedIn(ground: Ground): Promise<{ assemblyId: string; key: string }> {
  const { id: assemblyId } = await held(ground);
  done(await addWalkIn(friday(), { assemblyId, name: "Жибек Токтосунова", ...TRAITS, villageId: null }));
  const event = await db.attendanceEvent.findFirstOrThrow({ where: { meetingId: assemblyId }, select: { id: true } });
  return { assemblyId, key: `walk-in:${event.id}` };
}

export const attendance: Rows = {
  actions: actionsOf("lib/attendance/actions.ts", {
    registerPresence: {
      ...RULES,
      arrange: async (ground) => {
        const { id: personId } = await aPerson({ municipalityId: ground.own.id });
        return { ...RU, assemblyId: (await held(ground)).id, personId };
      },
    },
    takeBackPresence: {
      ...RULES,
      arrange: async (ground) => {
        const { id: personId } = await aPerson({ municipalityId: ground.own.id });
        const { id: assemblyId } = await held(ground);
        done(await registerPresence(friday(), { assemblyId, personId }));
        return { ...RU, assemblyId, key: `person:${personId}`, reason: "Башка киши экен" };
      },
    },
    addWalkIn: {
      ...RULES,
      arrange: async (ground) => ({
        ...{ ...RU, ...TRAITS, assemblyId: (await held(ground)).id, name: "Жибек Токтосунова" },
        villageId: ground.own.villages[0]?.id ?? "",
      }),
    },
    correctWalkIn: {
      ...RULES,
      arrange: async (ground) => ({ ...RU, ...TRAITS, ...(await walkedIn(ground)), name: "Жибек Токтогулова" }),
    },
    forgetWalkIn: { ...RULES, may: OFFICE, arrange: async (ground) => ({ ...RU, ...(await walkedIn(ground)) }) },
    countHeads: {
      ...RULES,
      may: OFFICE,
      arrange: async (ground) => ({
        ...{ ...RU, assemblyId: (await held(ground)).id },
        ...{ women: "177", men: "168", youth: "61", total: "345" },
      }),
    },
  }),
};
