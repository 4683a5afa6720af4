import { titleSearchText } from "@/lib/assemblies/meeting-title";
import { publicCode } from "@/lib/assemblies/public-code";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { nationalDays } from "./calendar";
import type { MadeMunicipality } from "./territories";
import { MONDAY } from "./write-context";

type Given = Partial<Omit<Prisma.AssemblyUncheckedCreateInput, "startsAt" | "villages">> & {
  municipality: Pick<MadeMunicipality, "id" | "villages">;
  /** Instant, with any offset; by default Thursday 26 November 2026, 14:00 in Bishkek. */
  startsAt?: string;
  villageIds?: string[];
};

const TITLE = { ky: "Биргелешкен аракеттер планын бекитүү", ru: "Утверждение плана совместных действий" };

let made = 0;

/** A planned assembly, complete enough to be announced once it has a place and an agenda. */
export async function anAssembly(given: Given): Promise<{ id: string; code: string; municipalityId: string }> {
  const { municipality, startsAt = "2026-11-26T14:00:00+06:00", villageIds, ...more } = given;
  made += 1;
  const municipalityId = municipality.id;
  const { id, code } = await db.assembly.create({
    data: {
      municipalityId,
      code: publicCode(Uint8Array.from({ length: 10 }, (_, at) => (made >> (at * 5)) & 31)),
      kind: "village-assembly",
      title: TITLE,
      searchText: titleSearchText((given.title ?? TITLE) as Bilingual),
      startsAt: new Date(startsAt),
      plannedMinutes: 120,
      callerKind: "ayil-okmotu",
      callerGround: "№ 12, 02.11.2026",
      languages: ["ky", "ru"],
      chair: "Бакыт Асанов",
      secretary: "Айгүл Осмонова",
      contactName: "Айгүл Осмонова",
      contactPhone: "+996700123456",
      createdById: "01930000-0000-7000-8000-000000000001",
      createdByName: "Айгүл Осмонова",
      createdAt: new Date(MONDAY.epochMilliseconds),
      ...more,
      villages: {
        create: (villageIds ?? municipality.villages.map((village) => village.id)).map((villageId) => ({
          village: { connect: { municipalityId_id: { municipalityId, id: villageId } } },
        })),
      },
    } as Prisma.AssemblyUncheckedCreateInput,
    select: { id: true, code: true },
  });
  return { id, code, municipalityId };
}

/** Stores the marked days of the country, as the seed does. */
export async function theHolidays(): Promise<void> {
  const rows = nationalDays().map(({ on, kind, name, status = "fixed" }) => ({
    on: toDateColumn(on),
    kind,
    name,
    status,
  }));
  await db.calendarDay.createMany({ data: rows, skipDuplicates: true });
}
