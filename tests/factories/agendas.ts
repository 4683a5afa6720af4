import { templateOf } from "@/lib/agendas/templates";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { asJson, jsonOrNull } from "@/lib/platform/db/write";

type Assembly = { id: string; municipalityId: string };
type Given = Partial<Omit<Prisma.AgendaItemUncheckedCreateInput, "outcome">> & { assembly: Assembly };

/** One item, at the end of the agenda unless a position is given. Answers its id. */
export async function anItem({ assembly, ...more }: Given): Promise<string> {
  const position = more.position ?? (await db.agendaItem.count({ where: { assemblyId: assembly.id } })) + 1;
  const { id } = await db.agendaItem.create({
    data: {
      municipalityId: assembly.municipalityId,
      assemblyId: assembly.id,
      kind: "discuss",
      title: { ky: "Ичүүчү суу", ru: "Питьевая вода" },
      minutes: 20,
      ...more,
      position,
    },
    select: { id: true },
  });
  return id;
}

/** The usual agenda of a village assembly. Answers the ids in order. */
export async function anAgenda(assembly: Assembly): Promise<string[]> {
  const ids: string[] = [];
  for (const { kind, title, minutes, draftDecision } of templateOf("village-assembly"))
    ids.push(
      await anItem({
        assembly,
        kind,
        minutes,
        title: asJson(title),
        draftDecision: jsonOrNull(draftDecision) as Prisma.InputJsonValue,
      }),
    );
  return ids;
}

/** What became of an item. */
export async function anOutcome(assembly: Assembly, itemId: string, outcome: string): Promise<void> {
  await db.itemOutcome.create({
    data: {
      ...{ itemId, municipalityId: assembly.municipalityId, outcome },
      byId: "01930000-0000-7000-8000-000000000001",
      byName: "Айгүл Осмонова",
      at: new Date("2026-11-26T09:00:00Z"),
    },
    select: { itemId: true },
  });
}
