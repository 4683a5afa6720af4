import type { RosterFilter } from "./schema";

/** Address of a page of the roster with what was asked for. */
export function rosterAddress(locale: string, assemblyId: string, { q, show, page }: RosterFilter): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (show !== "all") query.set("show", show);
  if (page > 1) query.set("page", String(page));
  const asked = query.toString();
  return `/${locale}/assemblies/${assemblyId}/roster${asked ? `?${asked}` : ""}`;
}
