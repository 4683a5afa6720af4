import { useEffect, useState } from "react";

/** What of the door is on the screen. It stands in the address after "#at=", so that "back" and reloading work. */
export const PLACES = ["names", "walk-in", "tally", "rows", "ready", "scan", "carry", "more", "leave"] as const;
export type Place = (typeof PLACES)[number];

/** How the page was entered: by the link of a borrowed phone, by a member for their meeting, or simply opened. */
export type Entrance = { link: string } | { meetingId: string } | null;

export function entranceIn(hash: string): Entrance {
  const given = new URLSearchParams(hash.slice(1));
  const [link, meetingId] = [given.get("link"), given.get("meeting")];
  if (link) return { link };
  return meetingId ? { meetingId } : null;
}

export function placeIn(hash: string): Place {
  const at = new URLSearchParams(hash.slice(1)).get("at");
  return PLACES.find((place) => place === at) ?? "names";
}

export const hrefOf = (place: Place) => `#at=${place}`;

/** Follows the address; what was typed on the way stays. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return hash;
}

/** The entrance is used up: neither "back" nor a reload enters a second time. */
export function settle(place: Place): void {
  history.replaceState(null, "", `${location.pathname}${hrefOf(place)}`);
  dispatchEvent(new HashChangeEvent("hashchange"));
}
