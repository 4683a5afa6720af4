import { type ReactNode, useEffect, useMemo } from "react";
import type { Door } from "@/lib/attendance/phone/door";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { Badge } from "./badge";
import { useKeepInTouch, useWarning } from "./keep-in-touch";
import { LanguageSwitch } from "./language-switch";
import { Later } from "./later";
import { Names } from "./names";
import { type Place, placeIn } from "./place";
import { PlainScreen } from "./plain-screen";
import { Ready } from "./ready";
import { RoadTrouble } from "./road-trouble";
import { SaveWalkIn } from "./save-walk-in";
import { TabBar } from "./tab-bar";
import { Toast } from "./toast";
import { useDeeds, useDoorState, useSearch } from "./use-door";
import { tellHeads } from "./use-heads";
import type { Spoken } from "./words";

type DoorDeskProps = Spoken & {
  door: Door;
  hash: string;
  several: boolean;
  onChoose: () => void;
  onLeft: () => void;
  onLocale: (locale: Locale) => void;
};

/** Where there is no meeting any more to tell its zone. */
const COUNTRY_ZONE = "Asia/Bishkek";

/** Where people are registered, and the word about the last one belongs. */
const TAPPING: readonly Place[] = ["names", "scan"];

/** One meeting on the phone: its frame, and in it what the address names. */
export function DoorDesk(props: DoorDeskProps) {
  const { t, locale, door, hash, onLocale } = props;
  const state = useDoorState(door);
  const tapped = useKeepInTouch(door);
  const deeds = useDeeds(door, tapped, props);
  const place = placeIn(hash);
  const isTold = deeds.told?.failed || (state.access === "open" && TAPPING.includes(place));
  useWarning(door.unsent() > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the meeting was wiped under the open page
  useEffect(() => {
    if (state.gone) props.onLeft();
  }, [state.gone]);
  const { count } = deeds;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each door, with what was pressed before it was opened
  useEffect(() => void tellHeads(door.meetingId, state.ownCount, count), [door]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top
  useEffect(() => scrollTo(0, 0), [place]);
  const title = pick(state.meeting?.title, locale) || t("title");
  return (
    <div className="flex min-h-screen supports-[height:1dvh]:min-h-dvh flex-col">
      <header className="border-line border-b bg-card">
        <div className="mx-auto w-full max-w-form">
          <div className="flex flex-wrap items-center pl-page">
            <p className="min-w-0 flex-1 basis-36 py-1 font-bold text-action-strong text-bar">{title}</p>
            <LanguageSwitch {...props} onLocale={onLocale} />
          </div>
          <Badge {...props} badge={state.badge} />
        </div>
      </header>
      <div className="mx-auto flex w-full max-w-form flex-1 flex-col">
        <Shown {...props} place={place} state={state} deeds={deeds} />
      </div>
      <div className="sticky bottom-0 z-20">
        <Toast told={isTold ? deeds.told : null} onOver={deeds.over} />
        {place === "walk-in" && state.access === "open" && state.meeting && <SaveWalkIn {...props} />}
        {state.access === "open" && <TabBar {...props} place={place} />}
      </div>
    </div>
  );
}

type ShownProps = DoorDeskProps & {
  place: Place;
  state: ReturnType<Door["state"]>;
  deeds: ReturnType<typeof useDeeds>;
};

/** The screen of this place; where the server has shut the door, only what saves the rows. */
function Shown(props: ShownProps) {
  const { t, locale, door, place, state, deeds } = props;
  const search = useSearch(door, state);
  const { meeting, borrowed } = state;
  const zone = meeting?.zone ?? COUNTRY_ZONE;
  const of = { ...props, zone };
  if (place === "carry") return <Later show={({ Carry }) => <Carry {...of} />} />;
  if (state.access !== "open") return <Later show={({ Closed }) => <Closed {...of} />} />;
  if (place === "rows") return <Later show={({ Rows }) => <Rows {...of} />} />;
  if (place === "ready") return <Ready {...of} />;
  if (place === "leave") return <Later show={({ Leave }) => <Leave {...of} />} />;
  if (place === "more") return <Later show={({ More }) => <More {...of} />} />;
  if (place === "tally") {
    const counted = { ...of, ...state, tallies: state.attendance.tallies, onCount: deeds.count };
    return <Later show={({ Tally }) => <Tally {...counted} />} />;
  }
  if (!meeting)
    return (
      <PlainScreen {...of} title={t("first.title")}>
        <RoadTrouble {...of} fault={state.sync.fault} />
      </PlainScreen>
    );
  const scene = { ...of, ...search, meeting, borrowed, onCame: deeds.came, onTakeBack: deeds.takeBack };
  const drawn = [door, locale, meeting, borrowed, state.deviceId, state.roster, state.attendance];
  if (place === "scan") return <Later show={({ Scan }) => <Scan {...scene} />} />;
  if (place === "walk-in") return <Later show={({ WalkIn }) => <WalkIn {...scene} onSave={deeds.walkIn} />} />;
  return <Still of={drawn} draw={() => <Names {...scene} />} />;
}

/** Drawn again only when one of these is another: rows on their way to the server change nothing in a list of names. */
function Still({ of, draw }: { of: readonly unknown[]; draw: () => ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by the caller
  return useMemo(draw, of);
}
