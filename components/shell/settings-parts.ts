import { mayKeepAccounts } from "@/lib/accounts/policy";
import { hasRoleSomewhere } from "@/lib/accounts/reach";
import { OFFICE } from "@/lib/assemblies/policy";
import { mayViewCalendar } from "@/lib/calendar/policy";
import { mayReadCharters } from "@/lib/charter/policy";
import type { Actor } from "@/lib/platform/auth/grant";
import { mayViewTerritories } from "@/lib/territories/policy";

/** The parts of the settings, in the order of the screen; each is the last part of its address. */
export const SETTINGS = ["profile", "charter", "places", "accounts", "calendar", "territories"] as const;
export type SettingsPart = (typeof SETTINGS)[number];

const OPEN_TO: Record<SettingsPart, (actor: Actor) => boolean> = {
  profile: () => true,
  charter: mayReadCharters,
  places: (actor) => hasRoleSomewhere(actor, OFFICE),
  accounts: mayKeepAccounts,
  calendar: mayViewCalendar,
  territories: mayViewTerritories,
};

/** Those that open for this person. */
export function settingsFor(actor: Actor): SettingsPart[] {
  return SETTINGS.filter((part) => OPEN_TO[part](actor));
}
