import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { DayChoice, Planner, PlanningGround } from "@/lib/assemblies/planning-ground";
import type { PlanAsked } from "@/lib/assemblies/schema";
import { daysOfMonth } from "@/lib/calendar/civil-date";
import { loadCalendar } from "@/lib/calendar/queries";
import { COUNTRY_ZONE, civilDateIn } from "@/lib/calendar/zoned-day";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { adviseDays } from "@/lib/notice-rules/day-advice";
import { earliestDay } from "@/lib/notice-rules/earliest-day";
import type { Actor } from "@/lib/platform/auth/grant";
import { findNeighbours, findPlanners, findPlanningGround } from "../planning/queries";

/** The day picker of one plan; null for people who may plan nowhere. Five queries. */
export async function findDayChoice(actor: Actor, typed: PlanAsked, now: Temporal.Instant): Promise<DayChoice | null> {
  const today = civilDateIn(now, COUNTRY_ZONE);
  const [found, calendar] = await Promise.all([findGround(actor, typed, now), loadCalendar(today)]);
  if (!found) return null;
  const { planners, ground } = found;
  const { timeZone: zone, id: municipalityId } = ground.municipality;
  const asked = withTheObvious(typed, ground);
  const rules = rulesInForce(asked.kind, civilDateIn(now, zone), ground.charter);
  const day = { rules, now: { at: now }, time: asked.time, zone, calendar };
  const month = asked.month ?? (asked.on ?? earliestDay(day).on).slice(0, 7);
  const neighbours = await findNeighbours({
    ...{ municipalityId, timeZone: zone, villageIds: asked["villageIds[]"], placeId: asked.placeId },
    ...{ from: `${month}-01`, to: daysOfMonth(month).at(-1) ?? `${month}-28` },
  });
  return { planners, ground, asked, today, month, rules, advice: adviseDays({ ...day, month, ...neighbours }) };
}

/** Where is planned: the municipality that was asked for, else the first of the actor's own. Three queries. */
export async function findGround(
  actor: Actor,
  { municipality }: Pick<PlanAsked, "municipality">,
  now: Temporal.Instant,
): Promise<{ planners: Planner[]; ground: PlanningGround } | null> {
  const planners = await findPlanners(actor);
  const chosen = planners.find(({ id }) => id === municipality) ?? planners[0];
  const ground = chosen && (await findPlanningGround(actor, chosen.id, civilDateIn(now, COUNTRY_ZONE)));
  return ground ? { planners, ground } : null;
}

function withTheObvious(asked: PlanAsked, { municipality, villages, places }: PlanningGround): PlanAsked {
  const own = asked["villageIds[]"].filter((id) => villages.some((village) => village.id === id));
  const only = villages.length === 1 ? villages.map(({ id }) => id) : own;
  const placeId = places.some(({ id }) => id === asked.placeId) ? asked.placeId : undefined;
  return { ...asked, municipality: municipality.id, "villageIds[]": only, placeId };
}
