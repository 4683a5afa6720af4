import { randomUUID } from "node:crypto";
import { invite } from "@/lib/accounts/invitations/commands";
import { handInCalendar } from "@/lib/calendar/commands";
import { db } from "@/lib/platform/db/client";
import { handInTerritories } from "@/lib/territories/imports/commands";
import { aUser, signedInCookie } from "../factories/accounts";
import { theHolidays } from "../factories/assemblies";
import { aBusyDoor } from "../factories/busy-door";
import { type EveryStage, everyStage } from "../factories/every-stage";
import { done, FRIDAY } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { aPlace } from "../factories/places";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

export type Seat = "specialist" | "administrator";
type Cookie = Awaited<ReturnType<typeof signedInCookie>>;

/** A municipality with a meeting in every stage, and those who look at it. */
export type Scene = {
  municipality: MadeMunicipality;
  meetings: EveryStage;
  cookies: Record<Seat, Cookie>;
  personId: string;
  userId: string;
  invitation: string;
  files: { territories: string; calendar: string };
};

const NOWHERE_ELSE = { oblastId: null, rayonId: null, villageId: null, programmeId: null };
const VILLAGES = [
  { ky: "Көк-Жар", ru: "Кок-Жар" },
  { ky: "Ак-Муз", ru: "Ак-Муз" },
];

/** Sets the scene in the database that DATABASE_URL names; the app's clock belongs on FRIDAY. */
export async function setScene(): Promise<Scene> {
  await theHolidays();
  const municipality = await aMunicipality({ villages: VILLAGES });
  const { id: municipalityId } = municipality;
  await aMunicipality({ villages: VILLAGES, beside: municipality });
  await aPlace({ municipality });
  const [specialist, administrator] = [
    await aUser({ role: "specialist", municipalityId, name: "Айгүл Осмонова" }),
    await aUser({ role: "administrator", name: "Бакыт Асанов" }),
  ];
  const userId = await aUser({ role: "head", municipalityId, name: "Нурлан Токтогулов" });
  const meetings = await everyStage(municipality);
  await aBusyDoor(meetings);
  const person = await aPerson({ municipalityId, villageId: municipality.villages[0]?.id });
  return {
    ...{ municipality, meetings, userId, personId: person.id },
    cookies: { specialist: await cookieOf(specialist), administrator: await cookieOf(administrator) },
    invitation: await anInvitation(specialist, municipalityId),
    files: await handedFiles(),
  };
}

const cookieOf = (userId: string) => signedInCookie(userId, new Date(FRIDAY.epochMilliseconds));

async function anInvitation(userId: string, municipalityId: string): Promise<string> {
  const ctx = aContext({ by: { userId, name: "Айгүл Осмонова" }, now: FRIDAY, requestId: randomUUID() });
  const given = { name: "Гүлмира Бекова", email: "gulmira@example.kg", role: "secretary" as const };
  return done(await invite(ctx, { ...given, scope: { ...NOWHERE_ELSE, municipalityId } })).token;
}

/** Table files on their way to an import, with a line that cannot be read. */
async function handedFiles(): Promise<Scene["files"]> {
  const ctx = aContext({ now: FRIDAY });
  const territories =
    "level,soate,parent_soate,name_ky,name_ru\noblast,41799000000000,,Бир облус,Одна область\nx,1,,,\n";
  const calendar = "date,kind,name_ky,name_ru\n2027-05-05,public-holiday,Конституция күнү,День Конституции\nx,y,,\n";
  return {
    territories: done(await handInTerritories(ctx, { name: "territories.csv", text: territories })).sha256,
    calendar: done(await handInCalendar(ctx, { name: "calendar.csv", text: calendar })).sha256,
  };
}

/** Lets the database go. */
export async function leaveScene(): Promise<void> {
  await db.$disconnect();
}
