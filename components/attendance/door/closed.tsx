import { Button, LinkButton } from "@/components/ui/button";
import type { Door, DoorState } from "@/lib/attendance/phone/door";
import { clockIn, dayMonthIn } from "@/lib/platform/i18n/phone-dates";
import { hrefOf } from "./place";
import { PlainScreen } from "./plain-screen";
import { Trouble } from "./trouble";
import type { Spoken } from "./words";

type ClosedProps = Spoken & { door: Door; state: DoorState; zone: string; onLeft: () => void };

/** The server takes nothing from this phone any more: why, what became of the data, and of the rows that wait. */
export function Closed(props: ClosedProps) {
  const { t, locale, door, state, zone, onLeft } = props;
  const { access, borrowed, meetingId, wipeAt } = state;
  const unsent = door.unsent();
  if (access === "open") return null;
  const by = `${dayMonthIn(wipeAt, zone, locale)}, ${clockIn(wipeAt, zone)}`;
  const forget = async () => {
    await door.forget();
    onLeft();
  };
  return (
    <PlainScreen {...props} title={t(`closed.${access}.title`)}>
      <Trouble>
        <p>{t(`closed.${access}.text`)}</p>
      </Trouble>
      {unsent > 0 && (
        <>
          <Trouble tone="soon">
            <p className="font-semibold">{t("closed.waiting", { count: unsent })}</p>
            <p>{t("closed.waitingText", { by })}</p>
          </Trouble>
          <LinkButton href={hrefOf("carry")} className="min-h-press!">
            {t("rows.carry")}
          </LinkButton>
        </>
      )}
      {!borrowed && (
        <LinkButton href={`#meeting=${meetingId}`} variant="secondary" className="min-h-press!">
          {t("closed.pairAgain")}
        </LinkButton>
      )}
      <Button variant={unsent ? "danger" : "primary"} onClick={forget} className="min-h-press!">
        {unsent ? t("closed.forgetRows", { count: unsent }) : t("closed.forget")}
      </Button>
    </PlainScreen>
  );
}
