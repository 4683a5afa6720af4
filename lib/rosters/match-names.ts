import { fold } from "@/lib/platform/i18n/fold";
import type { TypedName } from "@/lib/rosters/typed-names";

/** Somebody of the register whose folded name was asked for. */
export type KnownPerson = { id: string; searchText: string; villageId: string | null; onRoster: boolean };

export type MatchedNames = {
  /** Persons of the register to put on the roster. */
  known: { personId: string; typed: TypedName }[];
  /** Persons nobody knows yet. */
  fresh: TypedName[];
  /** Persons who stand on the roster already. */
  standing: { personId: string; typed: TypedName }[];
};

/**
 * Finds typed names in the register by their folded form. A person of another village is not taken for a namesake, and
 * each person is taken once: a name written twice stands for two people.
 * @param villageId the village all of the list is from, when that was said
 */
export function matchNames(
  typed: readonly TypedName[],
  register: readonly KnownPerson[],
  villageId: string | null,
): MatchedNames {
  const matched: MatchedNames = { known: [], fresh: [], standing: [] };
  const left = register.filter((person) => !villageId || !person.villageId || person.villageId === villageId);
  for (const name of typed) {
    const folded = fold(name.name);
    const namesakes = left.filter((person) => person.searchText === folded);
    const person = namesakes.find(({ onRoster }) => onRoster) ?? namesakes[0];
    if (!person) matched.fresh.push(name);
    else {
      left.splice(left.indexOf(person), 1);
      matched[person.onRoster ? "standing" : "known"].push({ personId: person.id, typed: name });
    }
  }
  return matched;
}
