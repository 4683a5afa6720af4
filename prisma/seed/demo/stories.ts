import type { Temporal } from "temporal-polyfill";
import { setCharterValue } from "@/lib/charter/commands";
import { addPlace } from "@/lib/places/commands";
import { must } from "../must";
import type { DemoPlace } from "./accounts";
import type { Chapter, Deed } from "./chronicle";
import { afterDeeds } from "./deeds/after";
import { doorDeeds } from "./deeds/door";
import { hallDeeds } from "./deeds/hall";
import { minutesDeeds } from "./deeds/minutes";
import { noticeDeeds } from "./deeds/notice";
import { planDeeds } from "./deeds/plan";
import type { Grounds } from "./grounds";
import { HALLS } from "./halls";
import { registerDeeds } from "./residents";
import { type Stage, staffKey, stageAt, villageId } from "./stage";
import { AK_MUZ } from "./stories/ak-muz";
import { daysFrom } from "./stories/archa-tor";
import { archaTorAfter } from "./stories/archa-tor-after";
import { archaTorAhead } from "./stories/archa-tor-ahead";
import { type Ago, archaTorNow } from "./stories/archa-tor-now";
import { archaTorPast } from "./stories/archa-tor-past";
import { KOK_JAR } from "./stories/kok-jar";
import { TOGUZ_TORO } from "./stories/toguz-toro";
import type { MeetingStory, When } from "./story";

/** Persons in the register of Арча-Төр, by village. */
const REGISTERED = { "Арча-Төр": 140, "Жаңы-Өрүш": 90, "Үч-Кайың": 85, "Тоо-Этек": 65 };

/** Everything that happened, told from the instant at which the demonstration was begun. */
export function demoChapters(grounds: Grounds, begunAt: Temporal.Instant): Chapter[] {
  const zone = grounds.places["archa-tor"].municipality.timeZone;
  const begun = begunAt.toZonedDateTimeISO(zone).toPlainDateTime();
  const day = daysFrom(begun.toPlainDate().toString());
  const ago = agoFrom(begun);
  const present = stageAt("archa-tor", grounds.places["archa-tor"]);
  const register = registerDeeds(present, day(-160, "10:00"), REGISTERED);
  return [
    ...municipality(stageAt("ak-muz", grounds.places["ak-muz"]), AK_MUZ, "2017-10-20 10:00"),
    ...municipality(stageAt("kok-jar", grounds.places["kok-jar"]), KOK_JAR, "2018-01-04 10:00"),
    ...municipality(stageAt("toguz-toro", grounds.places["toguz-toro"]), TOGUZ_TORO, "2018-01-29 10:00"),
    { key: "archa-tor-register", zone, deeds: register },
    { key: "archa-tor-charter", zone, deeds: [charterDeed(present, day(-158, "10:00"))] },
    ...municipality(
      present,
      [...archaTorPast(day), ...archaTorAfter(day), ...archaTorNow(day, ago), ...archaTorAhead(day)],
      day(-161, "10:00"),
    ),
    { key: "archa-tor-door", zone, deeds: doorDeeds(present, day, ago) },
  ];
}

/** Minutes back from then, and never into the day before. */
function agoFrom(begun: Temporal.PlainDateTime): Ago {
  const sinceMidnight = begun.hour * 60 + begun.minute;
  return (minutes) => {
    const [date, time = ""] = begun
      .subtract({ minutes: Math.min(minutes, sinceMidnight) })
      .toString()
      .split("T");
    return `${date} ${time.slice(0, 5)}`;
  };
}

function municipality(stage: Stage, stories: readonly MeetingStory[], placesAt: When): Chapter[] {
  const zone = stage.place.municipality.timeZone;
  const chapters = stories.map((story) => ({ key: story.key, zone, deeds: deedsOf(story, stage) }));
  return [{ key: `${stage.key}-places`, zone, deeds: hallDeedsOf(stage, placesAt) }, ...chapters];
}

function deedsOf(story: MeetingStory, stage: Stage): Deed[] {
  return [planDeeds, noticeDeeds, hallDeeds, minutesDeeds, afterDeeds].flatMap((make) => make(story, stage));
}

/** The charter of Арча-Төр asks for a day less than usual before a gathering. */
function charterDeed(stage: Stage, at: When): Deed {
  const municipalityId = stage.place.municipality.id;
  const cell = { kind: "gathering", duty: "announce", amount: 4, unit: "cd", clear: false, atMost: null } as const;
  const value = { municipalityId, ...cell, clause: "17.2", validFrom: at.slice(0, 10), version: 0 };
  const run: Deed["run"] = async (ctx) => must(await setCharterValue(ctx, value), "charter");
  return { at, by: staffKey(stage, "head"), did: "charter.set", run };
}

function hallDeedsOf(stage: Stage, at: When): Deed[] {
  return Object.entries(HALLS[stage.key as DemoPlace]).map(([key, { village, ...hall }]) => ({
    ...{ at, by: staffKey(stage, "specialist"), did: "places.add" },
    run: async (ctx) => {
      const municipalityId = stage.place.municipality.id;
      const place = { municipalityId, villageId: villageId(stage, village), ...hall };
      stage.halls.set(key, must(await addPlace(ctx, place)).id);
    },
  }));
}
