import type { MeetingFacts } from "@/lib/assemblies/assembly-view";

/** Whether the meetings lie in more than one municipality: then each is shown with its own. */
export function inSeveral(views: readonly Pick<MeetingFacts, "municipality">[]): boolean {
  return new Set(views.map(({ municipality }) => municipality.id)).size > 1;
}
