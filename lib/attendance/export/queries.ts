import "server-only";
import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { listDevices } from "../devices/queries";
import { findLog, findMerges } from "../queries";
import { listReviews } from "../reviews/queries";
import type { AttendanceFile } from "./attendance-rows";

type Viewed = { id: string; municipality: { id: string; timeZone: string } };

/**
 * What the list of those present is made of. Six queries.
 * @param view found through the actor, who may take names out of the house
 */
export async function findAttendanceFile(view: Viewed): Promise<AttendanceFile> {
  const [log, merges, reviews, devices, villages] = await Promise.all([
    findLog(view.id),
    findMerges(view.id),
    listReviews(view.id),
    listDevices(view.id),
    db.village.findMany({ where: { municipalityId: view.municipality.id }, select: { id: true, name: true } }),
  ]);
  const ids = log.flatMap((event) => (event.kind === "present" && event.personId ? [event.personId] : []));
  const persons = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return {
    ...{ log, merges, reviews, zone: view.municipality.timeZone },
    names: new Map(persons.map(({ id, name }) => [id, name])),
    devices: new Map(devices.map(({ id, name }) => [id, name])),
    villages: new Map(villages.map(({ id, name }) => [id, name as Bilingual])),
  };
}
