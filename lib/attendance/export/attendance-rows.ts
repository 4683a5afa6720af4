import type { AttendanceEvent } from "@/lib/attendance/event";
import { foldAttendance, type Presence } from "@/lib/attendance/fold";
import type { Merge } from "@/lib/attendance/merges";
import { isOfficeDevice } from "@/lib/attendance/office-device";
import type { ReviewView } from "@/lib/attendance/reviews/review-view";
import { toldName } from "@/lib/attendance/reviews/review-view";
import type { PersonTraits } from "@/lib/people/person-traits";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Everything that a list of those present is made of. */
export type AttendanceFile = {
  log: AttendanceEvent[];
  merges: Merge[];
  reviews: ReviewView[];
  /** Of the register, by id. */
  names: ReadonlyMap<string, string>;
  devices: ReadonlyMap<string, string>;
  villages: ReadonlyMap<string, Bilingual>;
  zone: string;
};

type Line = PersonTraits & {
  name: string;
  at: string;
  deviceId: string;
  source: "register" | "walk-in";
  state: "present" | "voided" | "annex";
};

const UNKNOWN: PersonTraits = { sex: "unknown", ageBand: "unknown", role: "other", villageId: null };

/**
 * Who came, one row each with a head above: those present by the time they were first seen, then those who were taken back,
 * then the annex.
 */
export function attendanceRows(file: AttendanceFile, locale: Locale): string[][] {
  const t = translator(locale, "door-desk");
  const people = translator(locale, "people");
  const head = [
    ...[t("export.name"), t("export.at"), t("export.device"), t("export.sex"), t("export.ageBand")],
    ...[t("export.role"), t("export.village"), t("export.source"), t("export.state")],
  ];
  const rows = [...linesOf(file), ...annexOf(file)].map((line) => [
    ...[line.name, shortDateTime(line.at, file.zone), deviceName(line.deviceId, file, t("export.office"))],
    ...[people(`sex.${line.sex}`), people(`ageBand.${line.ageBand}`), people(`role.${line.role}`)],
    pick((line.villageId && file.villages.get(line.villageId)) || null, locale),
    ...[t(`export.${line.source}`), t(`export.${line.state}`)],
  ]);
  return [head, ...rows];
}

function linesOf(file: AttendanceFile): Line[] {
  const { log, merges } = file;
  const { byPerson, roots } = foldAttendance(log, merges);
  const byId = new Map(log.map((event) => [event.id, event]));
  const lineOf = (presence: Presence, state: Line["state"]): Line => ({
    ...presence,
    name: nameOf(presence, file),
    deviceId: byId.get(presence.eventIds[0] ?? "")?.deviceId ?? "",
    source: presence.personId ? "register" : "walk-in",
    state,
  });
  // As if nothing had ever been taken back: whoever is there, and not among those present, was voided.
  const ever = foldAttendance(log.filter(({ kind }) => kind !== "void")).byPerson;
  const voided = [...ever.values()].filter(({ key }) => !byPerson.has(key) && !byPerson.has(roots.get(key) ?? key));
  return [
    ...[...byPerson.values()].map((presence) => lineOf(presence, "present")),
    ...voided.map((presence) => lineOf(presence, "voided")),
  ];
}

function annexOf({ reviews }: AttendanceFile): Line[] {
  return reviews
    .filter(
      ({ kind, choice, event }) =>
        kind === "meeting-signed" && choice !== "dismiss" && event?.saying.kind === "present",
    )
    .map((review) => {
      const saying = review.event?.saying;
      const told = saying && "newPerson" in saying ? saying.newPerson : null;
      const name = review.personName ?? toldName(review);
      const source = told ? ("walk-in" as const) : ("register" as const);
      const { sex, ageBand, role, villageId } = told ?? review.personTraits ?? UNKNOWN;
      const line = { sex, ageBand, role, villageId, name, at: review.at, deviceId: review.deviceId };
      return { ...line, source, state: "annex" as const };
    });
}

function nameOf({ personId, newPerson }: Presence, { names }: AttendanceFile): string {
  return (personId ? names.get(personId) : newPerson?.name) ?? "";
}

function deviceName(deviceId: string, { devices }: AttendanceFile, office: string): string {
  return isOfficeDevice(deviceId) ? office : (devices.get(deviceId) ?? deviceId);
}
