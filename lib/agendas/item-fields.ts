import type { AgendaItemView } from "@/lib/assemblies/assembly-view";

/** An item as its form's fields hold it, by field name. */
export function itemFields(item: Omit<AgendaItemView, "documents" | "outcome" | "position">): Record<string, string> {
  return {
    kind: item.kind,
    "title.ky": item.title.ky ?? "",
    "title.ru": item.title.ru ?? "",
    presenter: item.presenter ?? "",
    minutes: String(item.minutes),
    "draftDecision.ky": item.draftDecision?.ky ?? "",
    "draftDecision.ru": item.draftDecision?.ru ?? "",
  };
}
