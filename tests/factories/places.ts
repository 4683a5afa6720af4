import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { MadeMunicipality } from "./territories";

type Given = Partial<Prisma.PlaceUncheckedCreateInput> & { municipality: Pick<MadeMunicipality, "id" | "villages"> };

/** A hall of the municipality's register, in its first village. Answers its id. */
export async function aPlace({ municipality, ...more }: Given): Promise<string> {
  const { id } = await db.place.create({
    data: {
      municipalityId: municipality.id,
      villageId: municipality.villages[0]?.id ?? null,
      name: { ky: "Айылдык клуб", ru: "Сельский клуб" },
      address: { ky: "Борбордук көчө, 14", ru: "ул. Центральная, 14" },
      capacity: 250,
      ...more,
    },
    select: { id: true },
  });
  return id;
}
