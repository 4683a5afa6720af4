import type { PlanTyped } from "@/lib/assemblies/schema";
import type { DemoPlace } from "./accounts";
import type { Place } from "./grounds";

/** One meeting while it is being told: what its earlier deeds have made. */
export type LiveMeeting = { id: string; itemIds: string[]; typed?: PlanTyped; replyId?: string };

/** Where the stories of one municipality are told, and what was made there so far. */
export type Stage = {
  key: DemoPlace;
  place: Place;
  /** Ids of the register of places, by the key in HALLS. */
  halls: Map<string, string>;
  meetings: Map<string, LiveMeeting>;
};

export function stageAt(key: DemoPlace, place: Place): Stage {
  return { key, place, halls: new Map(), meetings: new Map() };
}

/** The meeting of that story; the first deed of the story makes it. */
export function liveMeeting(stage: Stage, key: string): LiveMeeting {
  const known = stage.meetings.get(key);
  if (known) return known;
  const made: LiveMeeting = { id: "", itemIds: [] };
  stage.meetings.set(key, made);
  return made;
}

export function villageId({ place }: Stage, name: string): string {
  const id = place.villages.get(name);
  if (!id) throw new Error(`There is no village ${name}`);
  return id;
}

/** The key of the account that does something here. */
export function staffKey(stage: Stage, role: "specialist" | "head" | "secretary"): string {
  return stage.key === "archa-tor" ? `${role}@archa-tor` : `specialist@${stage.key}`;
}

/** Whom residents may ask, by municipality. */
export const PHONES: Record<DemoPlace, string> = {
  "archa-tor": "+996 700 00 01 00",
  "ak-muz": "+996 700 00 02 00",
  "kok-jar": "+996 700 00 03 00",
  "toguz-toro": "+996 700 00 04 00",
};
