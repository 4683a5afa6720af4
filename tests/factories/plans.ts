import type { NewPlan } from "@/lib/assemblies/planning/commands";
import { PlanAssembly } from "@/lib/assemblies/schema";
import { nationalCalendar } from "./calendar";
import type { MadeMunicipality } from "./territories";

type Given = Record<string, unknown> & { municipality: Pick<MadeMunicipality, "id" | "villages"> };

/** A plan as typed into the form, read by its schema, with a gate of the national calendar. */
export function aPlan({ municipality, ...typed }: Given, mayOverride = true): NewPlan {
  const { municipalityId, repeatOfId, ...rest } = PlanAssembly.parse({
    municipalityId: municipality.id,
    kind: "village-assembly",
    villageIds: municipality.villages.map(({ id }) => id),
    title: { ky: "Көк-Жар айылынын жыйыны", ru: "Сход жителей села Кок-Жар" },
    on: "26.11.2026",
    time: "14:00",
    minutes: "120",
    callerKind: "ayil-okmotu",
    callerGround: "№ 12",
    languages: ["ky", "ru"],
    ...typed,
  });
  return {
    ...{ municipalityId, repeatOfId, typed: rest },
    gate: { zone: "Asia/Bishkek", calendar: nationalCalendar(), charter: [], mayOverride },
  };
}
