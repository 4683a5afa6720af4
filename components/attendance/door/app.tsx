import { useCallback, useEffect, useState } from "react";
import type { Door } from "@/lib/attendance/phone/door";
import type { Phone } from "@/lib/attendance/phone/phone";
import type { Locale } from "@/lib/platform/i18n/locale";
import { askToKeep } from "@/lib/platform/offline/kept-storage";
import { Choice } from "./choice";
import { DoorDesk } from "./door-desk";
import { InTouch } from "./in-touch";
import { LanguageSwitch } from "./language-switch";
import { Opening } from "./opening";
import { Pairing } from "./pairing";
import { type Entrance, entranceIn, placeIn, settle, useHash } from "./place";
import { forgetTyped } from "./typed";
import { forgetHeads } from "./use-heads";
import { chooseLocale, firstLocale, spokenIn } from "./words";

/** The meeting that was open last, so that a reload opens it again. */
const LAST = "door.meeting";

export async function doorsOn(phone: Phone): Promise<Door[]> {
  const meetings = await phone.meetings();
  const doors = await Promise.all(meetings.map(({ meetingId }) => phone.door(meetingId)));
  return doors.filter((door) => door !== null);
}

/** The door page: lets one in, lets one choose, and opens the door of one meeting. */
export function App({ phone, first }: { phone: Phone; first: Door[] }) {
  const hash = useHash();
  const [locale, setLocale] = useState<Locale>(firstLocale);
  const [doors, setDoors] = useState(first);
  const [lastId, setLastId] = useState(() => localStorage.getItem(LAST));
  const spoken = spokenIn(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = spokenIn(locale).t("title");
  }, [locale]);
  const open = useCallback((door: Door) => {
    const { meetingId } = door;
    setDoors((known) => [...known.filter((each) => each.meetingId !== meetingId), door]);
    localStorage.setItem(LAST, meetingId);
    setLastId(meetingId);
    settle(entranceIn(location.hash) ? "ready" : placeIn(location.hash));
    askToKeep();
  }, []);
  const choose = () => {
    localStorage.removeItem(LAST);
    setLastId(null);
    settle("names");
  };
  const left = (gone: Door) => {
    forgetTyped();
    forgetHeads(gone.meetingId);
    setDoors((known) => known.filter((door) => door !== gone));
    choose();
  };
  const onLocale = (next: Locale) => {
    chooseLocale(next).then(() => setLocale(next), console.error);
  };
  const entrance = entranceIn(hash);
  const door = doorFor(entrance, doors, lastId);
  const more = { ...spoken, hash, onLocale, onOpen: open };
  const others = doors.filter((each) => each !== door).map((each) => <InTouch key={each.meetingId} door={each} />);
  if (door)
    return (
      <>
        <DoorDesk
          key={door.meetingId}
          {...more}
          door={door}
          several={doors.length > 1}
          onChoose={choose}
          onLeft={() => left(door)}
        />
        {others}
      </>
    );
  return (
    <>
      {others}
      <header className="border-line border-b bg-card">
        <div className="mx-auto flex w-full max-w-form flex-wrap items-center justify-between gap-2 pl-page">
          <p className="font-bold text-action-strong text-lg">{spoken.t("name")}</p>
          <LanguageSwitch {...more} />
        </div>
      </header>
      {entrance && "link" in entrance && (
        <Opening key={entrance.link} {...more} link={entrance.link} onPin={phone.pairByLink} />
      )}
      {entrance && "meetingId" in entrance && (
        <Pairing {...more} meetingId={entrance.meetingId} onPair={phone.pairAsMember} />
      )}
      {!entrance && <Choice {...more} doors={doors} />}
    </>
  );
}

/** A link always asks for its PIN; a meeting that is on the phone already needs no network to open. */
function doorFor(entrance: Entrance, doors: Door[], lastId: string | null): Door | undefined {
  if (entrance && "link" in entrance) return undefined;
  if (entrance) return doors.find((door) => door.meetingId === entrance.meetingId && door.state().access === "open");
  return doors.find(({ meetingId }) => meetingId === lastId) ?? (doors.length === 1 ? doors[0] : undefined);
}
