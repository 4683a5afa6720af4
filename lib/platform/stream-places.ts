type Limits = { perPerson: number; inAll: number };
type Place = { person: string; giveUp: () => void };

/**
 * Keeps count of long answers that are under way. Nobody is turned away: who comes when all places are taken gets the place
 * of the longest open one, the person's own where it is their limit. So a page can be loaded again and again, also while
 * its last line still looks alive.
 */
export function streamPlaces({ perPerson, inAll }: Limits) {
  const taken = new Set<Place>(); // in the order in which they were taken
  const oldest = (of: (place: Place) => boolean) => [...taken].find(of);
  const vacate = (place: Place | undefined) => {
    if (place && taken.delete(place)) place.giveUp();
  };
  /** @param giveUp is called when the place is needed by another; @returns gives the place back */
  return (person: string, giveUp: () => void): (() => void) => {
    const isTheirs = (place: Place) => place.person === person;
    if ([...taken].filter(isTheirs).length >= perPerson) vacate(oldest(isTheirs));
    else if (taken.size >= inAll) vacate(oldest(() => true));
    const place = { person, giveUp };
    taken.add(place);
    return () => taken.delete(place);
  };
}
