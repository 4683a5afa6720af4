import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { planFields } from "@/lib/assemblies/plan-values";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { type Refusal, refuse } from "@/lib/platform/outcome";

/** Who saved last, and when (ISO text). */
export type LastEditor = { byName: string; at: string };

/** The refusal of a stale edit, with what the other person saved by form field; components/ui/stale-edit.ts reads it. */
export function stalePlan(view: AssemblyView, editor: LastEditor | null): Refusal {
  const detail = { version: String(view.revision), theirs: planFields(view) };
  return staleBy(refuse("stale-edit", { detail }), editor, view.municipality.timeZone);
}

/** Adds who it was, and when, to the refusal of a stale edit. */
export function staleBy(refusal: Refusal, editor: LastEditor | null, zone: string): Refusal {
  if (!editor) return refusal;
  const by = { by: editor.byName, at: shortDateTime(editor.at, zone) };
  return { ...refusal, detail: { ...(refusal.detail as object), ...by } };
}
