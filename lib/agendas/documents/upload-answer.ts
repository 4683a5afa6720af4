import type { AgendaItemView, AssemblyView } from "@/lib/assemblies/assembly-view";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Refusal } from "@/lib/platform/outcome";
import { agendaWithDocuments } from "./desk-address";
import { DOCUMENT_FAULT } from "./document-fault";
import { MOST_OF_ITEM } from "./document-limits";

type Values = Record<string, string | string[]>;
type Query = Record<string, string | string[] | undefined>;

/** What a form without JavaScript is told in the address when it comes back; nothing else in it is shown. */
const FIELD_FAULTS: readonly string[] = [...Object.values(DOCUMENT_FAULT), "documents-too-large", "required"];
const REFUSALS = ["documents-full", "meeting-closed", "assembly-cancelled", "changed-meanwhile", "invalid-input"];
const TYPED = ["title.ky", "title.ru"];

/** Where a browser without JavaScript goes after sending documents. */
export function uploadAddress(
  { view, item }: { view: Pick<AssemblyView, "id">; item: Pick<AgendaItemView, "id"> },
  locale: Locale,
  sentBack?: { refusal: Refusal; values: Values },
): string {
  const place = { assemblyId: view.id, itemId: item.id };
  if (!sentBack) return agendaWithDocuments(locale, place);
  const { refusal, values } = sentBack;
  const fault = refusal.fields?.["files[]"] ?? refusal.reason;
  const typed = TYPED.map((name) => [name, String(values[name] ?? "").slice(0, 300)]).filter(([, text]) => text);
  const file = refusal.fill?.name ? { file: String(refusal.fill.name).slice(0, 100) } : {};
  return agendaWithDocuments(locale, place, { fault, ...file, ...Object.fromEntries(typed) });
}

/** Whose documents the page was asked to open, and what it was told about them; null when none. */
export function documentsAsked(query: Query, gone: { id: string; name: string } | null, locale: Locale) {
  const { documents } = query;
  return typeof documents === "string" ? { itemId: documents, gone, answer: uploadAnswer(query, locale) } : null;
}

/** What went wrong with a form that was sent without JavaScript, as its state. */
export function uploadAnswer(query: Query, locale: Locale) {
  const { fault } = query;
  if (typeof fault !== "string") return undefined;
  const isField = FIELD_FAULTS.includes(fault);
  if (!isField && !REFUSALS.includes(fault)) return undefined;
  const values = Object.fromEntries(TYPED.map((name) => [name, String(query[name] ?? "")]));
  const name = cleanLine(String(query.file ?? "")).slice(0, 100);
  const message = isField ? translator(locale, "fields")(fault, { name }) : undefined;
  return {
    reason: isField ? "invalid-input" : fault,
    message: translator(locale, "refusals")(isField ? "invalid-input" : fault, { most: MOST_OF_ITEM }),
    errors: message ? [{ field: "files[]", message }] : [],
    values,
  };
}
