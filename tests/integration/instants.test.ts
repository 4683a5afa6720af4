import { expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anAssembly } from "../factories/assemblies";
import { aMunicipality } from "../factories/territories";

it("stores and reads the same instant directly, through a relation and by hand, wherever the server lives", async () => {
  const { id } = await anAssembly({ municipality: await aMunicipality(), startsAt: "2026-11-05T14:00:00+06:00" });
  const instant = new Date("2026-11-05T08:00:00Z");
  const direct = await db.assembly.findUniqueOrThrow({ where: { id }, select: { startsAt: true } });
  const through = await db.assemblyVillage.findFirstOrThrow({
    relationLoadStrategy: "join",
    where: { assemblyId: id },
    select: { assembly: { select: { startsAt: true } } },
  });
  const [byHand] = await db.$queryRaw<{ zone: string; seconds: number }[]>`
    SELECT current_setting('TimeZone') AS zone, extract(epoch FROM starts_at)::float AS seconds
      FROM assembly WHERE id = ${id}::uuid`;
  expect(direct.startsAt).toEqual(instant);
  expect(through.assembly.startsAt).toEqual(instant);
  expect(byHand).toEqual({ zone: "UTC", seconds: instant.getTime() / 1000 });
});
