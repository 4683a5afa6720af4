import type { PersonFilter } from "./schema";

/** Address of a page of a register with what was asked for. */
export function registerAddress(
  locale: string,
  municipalityId: string,
  { q, village, outdated, page }: Pick<PersonFilter, "q" | "village" | "outdated" | "page">,
): string {
  const query = new URLSearchParams({ municipality: municipalityId });
  if (q) query.set("q", q);
  if (village) query.set("village", village);
  if (outdated) query.set("outdated", outdated);
  if (page > 1) query.set("page", String(page));
  return `/${locale}/people?${query}`;
}
