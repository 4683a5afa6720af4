import { Icon } from "@/components/ui/icon";
import type { DoorState } from "@/lib/attendance/phone/door";
import { clockIn, dayMonthIn } from "@/lib/platform/i18n/phone-dates";
import { hrefOf, type Place } from "./place";
import { PlainScreen } from "./plain-screen";
import type { Spoken } from "./words";

type MoreProps = Spoken & { state: DoorState; zone: string; several: boolean; onChoose: () => void };

const PLACES = ["ready", "rows", "scan", "carry", "leave"] as const satisfies readonly Place[];
const LINE = "flex min-h-press w-full items-center gap-3 border-line border-b py-2 text-left font-semibold text-action";

/** Everything that is not needed for each neighbour. */
export function More(props: MoreProps) {
  const { t, locale, state, zone, several, onChoose } = props;
  const until = `${dayMonthIn(state.expiresAt, zone, locale)}, ${clockIn(state.expiresAt, zone)}`;
  return (
    <PlainScreen {...props} title={t("more.title")}>
      <p className="text-ink-2">
        {t(state.borrowed ? "more.borrowed" : "more.own", { name: state.name })} {t("more.until", { until })}
      </p>
      <ul className="border-line border-t">
        {PLACES.map((place) => (
          <li key={place}>
            <a href={hrefOf(place)} className={LINE}>
              <span className="min-w-0 flex-1">{t(`more.${place}`)}</span>
              <Icon name="right" className="size-5" />
            </a>
          </li>
        ))}
        {several && (
          <li>
            <button type="button" onClick={onChoose} className={LINE}>
              <span className="min-w-0 flex-1">{t("more.meetings")}</span>
              <Icon name="right" className="size-5" />
            </button>
          </li>
        )}
        <li>
          <a href={`/${locale}/door/offline`} className={LINE}>
            <span className="min-w-0 flex-1">{t("offline.title")}</span>
            <Icon name="right" className="size-5" />
          </a>
        </li>
      </ul>
    </PlainScreen>
  );
}
