import { totalOf } from "@/lib/attendance/counted";
import type { DoorDesk } from "@/lib/attendance/door-desk/door-desk";
import { isOfficeDevice } from "@/lib/attendance/office-device";
import { clockTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";

/** What each counter counted last, and how far they differ: they count the same crowd, so nothing is added up. */
export function Counters({ desk, locale }: { desk: DoorDesk; locale: Locale }) {
  const t = translator(locale, "door-desk");
  const { tallies } = desk.attendance;
  if (tallies.length < 2) return null;
  const zone = desk.view.municipality.timeZone;
  const names = new Map(desk.devices.map(({ id, name }) => [id, name]));
  const shown = (count: number | null) => (count === null ? t("counters.unknown") : formatNumber(count));
  const totals = tallies.map(totalOf).filter((total) => total !== null);
  const by = totals.length > 1 ? Math.max(...totals) - Math.min(...totals) : 0;
  return (
    <div className="mt-4 max-w-measure text-sm">
      <h3 className="font-semibold">{t("counters.title")}</h3>
      <ul className="list-disc pl-5 text-ink-2">
        {tallies.map((tally) => (
          <li key={tally.eventId}>
            {t("counters.row", {
              name: isOfficeDevice(tally.deviceId)
                ? t("counters.office")
                : (names.get(tally.deviceId) ?? t("inbox.unknownDevice")),
              ...{ total: shown(totalOf(tally)), women: shown(tally.women), men: shown(tally.men) },
              ...{ youth: shown(tally.youth), time: clockTime(tally.at, zone) },
            })}
          </li>
        ))}
      </ul>
      {by > 0 && <p className="mt-1">{t("counters.difference", { by })}</p>}
      {tallies.some(({ deviceId }) => isOfficeDevice(deviceId)) && <p className="mt-1">{t("counters.officeStands")}</p>}
    </div>
  );
}
