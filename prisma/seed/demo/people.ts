import { inventPerson } from "@/lib/people/invented-name";
import { seededRandom } from "@/lib/platform/seeded-random";
import type { DemoPlace } from "./accounts";

/** Somebody of the municipality who is named in its stories by what they do there; the same person each time. */
export function personOf(place: DemoPlace, part: string, sex: "female" | "male"): string {
  return inventPerson(seededRandom(`demo ${place} ${part}`), sex).name;
}
