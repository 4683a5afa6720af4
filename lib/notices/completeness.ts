import { groundOf } from "@/lib/assemblies/callers";
import { isBlank } from "@/lib/platform/i18n/bilingual";
import type { NoticeDraft } from "./notice-draft";

/** What a notice lacks. `language`: the text is missing in it; `item`: number of the agenda item. */
export type Missing = {
  what:
    | "title"
    | "villages"
    | "place"
    | "ground"
    | "request-count"
    | "contact-name"
    | "contact-phone"
    | "agenda"
    | "item-title";
  language?: "ky" | "ru" | "en";
  item?: number;
};

/**
 * Everything residents must be told and the draft does not say yet: what about, for whom, where, who calls and on what
 * ground, whom to ask, and at least one agenda item. Empty: it may be announced. Day and hour are always there.
 */
export function missingOf(draft: NoticeDraft): Missing[] {
  const { title, villages, place, contact, items } = draft;
  return [
    ...draft.languages.filter((language) => !title[language]).map((language) => ({ what: "title" as const, language })),
    ...missing(villages.length === 0, "villages"),
    ...missing(!place || isBlank(place.name), "place"),
    ...groundMissing(draft.caller),
    ...missing(!contact.name, "contact-name"),
    ...missing(!contact.phone, "contact-phone"),
    ...missing(items.length === 0, "agenda"),
    ...items.flatMap((item, at) => (isBlank(item.title) ? [{ what: "item-title" as const, item: at + 1 }] : [])),
  ];
}

/** The kenesh calls by a resolution, residents by their number; the ayil okmotu and a group's lead by their own word. */
function groundMissing({ kind, ground, requestCount }: NoticeDraft["caller"]): Missing[] {
  if (groundOf(kind) === "request") return missing(!requestCount, "request-count");
  return missing(kind === "ayil-kenesh" && !ground, "ground");
}

function missing(isMissing: boolean, what: Missing["what"]): Missing[] {
  return isMissing ? [{ what }] : [];
}
