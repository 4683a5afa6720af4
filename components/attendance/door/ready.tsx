import { useEffect, useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Door, DoorState } from "@/lib/attendance/phone/door";
import { clockIn, dayMonthIn, isSameDay } from "@/lib/platform/i18n/phone-dates";
import { askToKeep } from "@/lib/platform/offline/kept-storage";
import { hrefOf } from "./place";
import { PlainScreen } from "./plain-screen";
import { RoadTrouble } from "./road-trouble";
import type { Spoken } from "./words";

type ReadyProps = Spoken & { door: Door; state: DoorState; zone: string };
type Check = { key: "roster" | "program" | "room" | "clock"; good: boolean };

/** A clock that is off by more is worth a word; rows are set right by the server all the same. */
const GOOD_CLOCK_MS = 120_000;

/** Before the office's network is left: is everything here that the club will need? */
export function Ready(props: ReadyProps) {
  const { t, door, state, zone } = props;
  const { road, sync } = state;
  const [program, setProgram] = useState(false);
  const [room, setRoom] = useState(true);
  useEffect(() => {
    navigator.serviceWorker?.ready.then(() => setProgram(true));
    askToKeep().then((keeping) => setRoom(keeping === "kept"));
  }, []);
  const checks: Check[] = [
    { key: "roster", good: road.complete },
    { key: "program", good: program },
    { key: "room", good: room },
    { key: "clock", good: Math.abs(state.clockSkewMs) < GOOD_CLOCK_MS },
  ];
  const ready = road.complete && program;
  const time = road.takenAt ? takenWhen(road.takenAt, zone, props.locale) : "—";
  return (
    <PlainScreen {...props} title={t("ready.title")}>
      <div
        role="status"
        className={`rounded-cut border-2 px-page py-5 ${ready ? "border-met bg-met-tint" : "border-soon bg-soon-tint"}`}
      >
        <p
          className={`flex items-start gap-3 font-bold text-[min(var(--text-lg),7.5vw)] leading-snug ${ready ? "text-met" : "text-soon"}`}
        >
          <Icon name={ready ? "met" : "soon"} className="mt-0.5 size-6" />
          {ready ? t("ready.yes", { count: road.persons, time }) : t("ready.no")}
        </p>
      </div>
      {ready && (
        <LinkButton href={hrefOf("names")} className="min-h-press!">
          {t("ready.go")}
        </LinkButton>
      )}
      {!road.complete && sync.fault && <RoadTrouble {...props} fault={sync.fault} />}
      <ul className="border-line border-t">
        {checks.map(({ key, good }) => (
          <li key={key} className="flex items-start gap-3 border-line border-b py-2.5">
            <span className={good ? "text-met" : "text-soon"}>
              <Icon name={good ? "met" : "soon"} className="mt-1 size-5" />
            </span>
            <span className="min-w-0 flex-1">
              {good
                ? t(`ready.good.${key}`, { count: road.persons })
                : t(`ready.missing.${road.of === null && key === "roster" ? "all" : key}`, {
                    count: road.persons,
                    of: road.of ?? 0,
                  })}
            </span>
          </li>
        ))}
      </ul>
      <Button
        variant={ready ? "secondary" : "primary"}
        pending={sync.phase !== "idle"}
        // What broke off goes on where it stopped; only a list that came whole and is not right is taken anew.
        onClick={() => (road.complete || sync.fault ? door.sync() : door.takeAgain())}
        className="min-h-press!"
      >
        {sync.phase === "idle" ? t("ready.take") : t("ready.taking")}
      </Button>
      <a
        href={`/${props.locale}/door/offline`}
        className="inline-flex min-h-tap items-center font-semibold text-action underline underline-offset-4"
      >
        {t("offline.title")}
      </a>
    </PlainScreen>
  );
}

/** A list of yesterday must not look like one of today. */
function takenWhen(at: string, zone: string, locale: Spoken["locale"]): string {
  const time = clockIn(at, zone);
  return isSameDay(at, new Date().toISOString(), zone) ? time : `${dayMonthIn(at, zone, locale)}, ${time}`;
}
