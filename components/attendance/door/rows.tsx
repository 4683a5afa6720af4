import { Button, LinkButton } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Door, DoorState, QueueRow } from "@/lib/attendance/phone/door";
import { clockIn } from "@/lib/platform/i18n/phone-dates";
import { hrefOf } from "./place";
import { PlainScreen } from "./plain-screen";
import { Trouble } from "./trouble";
import type { Spoken } from "./words";

type RowsProps = Spoken & { door: Door; state: DoorState; zone: string };

const SIGN: Record<QueueRow["state"], { icon: IconName; colour: string }> = {
  waiting: { icon: "soon", colour: "text-soon" },
  sending: { icon: "up", colour: "text-soon" },
  sent: { icon: "met", colour: "text-met" },
  "needs-review": { icon: "missed", colour: "text-missed" },
  refused: { icon: "missed", colour: "text-missed" },
};
const isToLookAt = ({ state }: QueueRow) => state === "needs-review" || state === "refused";

/** Each row of this phone: where it is, and what to do about it. */
export function Rows(props: RowsProps) {
  const { t, door, state } = props;
  const { rows, badge } = state;
  const look = rows.filter(isToLookAt);
  const looked = look.filter(({ state }) => state === "needs-review").map(({ id }) => id);
  const rest = rows.filter((row) => !isToLookAt(row)).reverse();
  return (
    <PlainScreen {...props} title={t("rows.title")} back>
      <SyncWords {...props} />
      {door.unsent() > 0 && (
        <div className="grid gap-2">
          {badge.waiting > 0 && (
            <Button onClick={() => door.sync()} pending={state.sync.phase !== "idle"} className="min-h-press!">
              {t("rows.send")}
            </Button>
          )}
          <LinkButton href={hrefOf("carry")} variant="secondary" className="min-h-press!">
            {t("rows.carry")}
          </LinkButton>
        </div>
      )}
      {look.length > 0 && (
        <section aria-labelledby="look" className="grid gap-2">
          <h2 id="look" className="font-bold text-lg">
            {t("rows.look")}
          </h2>
          <RowList {...props} rows={look} />
          {looked.length > 0 && (
            <Button variant="secondary" onClick={() => door.dismiss(looked)} className="min-h-press!">
              {t("rows.looked")}
            </Button>
          )}
        </section>
      )}
      <section aria-labelledby="all" className="grid gap-2">
        <h2 id="all" className="font-bold text-lg">
          {t("rows.last")}
        </h2>
        {rest.length === 0 ? (
          <p className="text-ink-2">{t("rows.none")}</p>
        ) : (
          <RowList {...props} rows={rest.slice(0, 100)} />
        )}
      </section>
    </PlainScreen>
  );
}

function RowList({ t, state, zone, rows }: RowsProps & { rows: readonly QueueRow[] }) {
  return (
    <ul className="border-line border-t">
      {rows.map((row) => (
        <li key={row.id} className="flex items-start gap-3 border-line border-b py-2">
          <span className={SIGN[row.state].colour}>
            <Icon name={SIGN[row.state].icon} className="mt-1 size-5" />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-semibold leading-snug">{deedOf(row, state, t)}</span>
            <span className="block text-ink-2 text-sm leading-snug">
              {clockIn(row.at, zone)} · {t(`rows.state.${row.state}`)}
            </span>
            {row.reason && <span className="block text-sm leading-snug">{t(`rows.reason.${row.reason}`)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the tap said, in words. */
function deedOf({ event }: QueueRow, state: DoorState, t: Spoken["t"]): string {
  if (event.kind === "tally") {
    const { women = 0, men = 0, youth = 0 } = event.tally ?? {};
    return t("rows.deed.tally", { women, men, youth });
  }
  const aim = event.kind === "present" ? event : state.rows.find(({ id }) => id === event.target)?.event;
  const person = event.person ?? aim?.person;
  const listed = person && "personId" in person ? state.roster.get(person.personId)?.name : person?.new.name;
  const presence = [...state.attendance.byPerson.values()].find(({ eventIds }) =>
    eventIds.includes(event.target ?? ""),
  );
  const name = listed ?? presence?.newPerson?.name ?? t("rows.someone");
  return t(`rows.deed.${event.kind}`, { name });
}

/** How the sending stands, and what it needs. */
function SyncWords({ t, door, state, zone }: RowsProps) {
  const { sync, badge } = state;
  const isUnsent = door.unsent() > 0;
  const last = sync.lastGoodAt ? t("rows.lastContact", { time: clockIn(sync.lastGoodAt, zone) }) : t("rows.noContact");
  return (
    <div role="status">
      <Trouble tone={sync.fault ? "soon" : isUnsent ? "info" : "met"}>
        {(sync.fault || badge.waiting > 0 || !isUnsent) && (
          <p className="font-semibold">
            {sync.fault ? t(`fault.${sync.fault}`) : isUnsent ? t("rows.willGo") : t("rows.allSent")}
          </p>
        )}
        <p className="text-sm">{last}</p>
      </Trouble>
    </div>
  );
}
