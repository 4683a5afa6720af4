import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { searchTextOf } from "@/lib/territories/territory";

export type MadeMunicipality = {
  id: string;
  soate: string;
  rayonId: string;
  oblastId: string;
  timeZone: string;
  villages: { id: string; name: Bilingual }[];
};

type Given = {
  name?: Bilingual;
  villages?: Bilingual[];
  /** Puts it into the same rayon as another one. */
  beside?: Pick<MadeMunicipality, "rayonId" | "oblastId">;
  contactName?: string;
  contactPhone?: string;
};

let made = 0;

/** A municipality with its oblast, rayon and villages (one, "Көк-Жар", unless others are given). Codes are unique per call. */
export async function aMunicipality(given: Given = {}): Promise<MadeMunicipality> {
  const {
    name = { ky: "Көк-Жар айыл аймагы", ru: "айылный аймак Кок-Жар" },
    villages = [{ ky: "Көк-Жар", ru: "Кок-Жар" }],
  } = given;
  const { rayonId, oblastId } = given.beside ?? (await aRayon());
  const soate = aCode();
  const { id, timeZone } = await db.municipality.create({
    data: {
      ...{ rayonId, soate, name, searchText: searchTextOf(name, soate) },
      contactName: given.contactName ?? "Айгүл Осмонова",
      contactPhone: given.contactPhone ?? "+996700123456",
    },
    select: { id: true, timeZone: true },
  });
  const rows: MadeMunicipality["villages"] = [];
  for (const village of villages) rows.push(await aVillage(id, village));
  return { id, soate, rayonId, oblastId, timeZone, villages: rows };
}

/** One more village of a municipality. */
export async function aVillage(municipalityId: string, name: Bilingual): Promise<{ id: string; name: Bilingual }> {
  const { id } = await db.village.create({
    data: { municipalityId, name, searchText: searchTextOf(name, null) },
    select: { id: true },
  });
  return { id, name };
}

async function aRayon(): Promise<{ rayonId: string; oblastId: string }> {
  const oblast = { ky: "Ош облусу", ru: "Ошская область" };
  const rayon = { ky: "Ноокат району", ru: "Ноокатский район" };
  const [oblastCode, rayonCode] = [aCode(), aCode()];
  const { id: oblastId } = await db.oblast.create({
    data: { soate: oblastCode, name: oblast, searchText: searchTextOf(oblast, oblastCode) },
    select: { id: true },
  });
  const { id: rayonId } = await db.rayon.create({
    data: { oblastId, soate: rayonCode, name: rayon, searchText: searchTextOf(rayon, rayonCode) },
    select: { id: true },
  });
  return { rayonId, oblastId };
}

function aCode(): string {
  made += 1;
  return `99${String(made).padStart(12, "0")}`;
}
