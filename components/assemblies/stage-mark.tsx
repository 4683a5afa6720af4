import { Status, type StatusKind } from "@/components/ui/status";
import type { Stage } from "@/lib/assemblies/stage";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

const KIND: Record<Stage, StatusKind> = {
  draft: "open",
  announced: "met",
  cancelled: "waived",
  "under-way": "due-soon",
  held: "met",
  "not-held": "waived",
  complete: "met",
};

/** How far a meeting has come: a sign and a word, in quiet ink; colours belong to the duties. */
export function StageMark({ stage, locale }: { stage: Stage; locale: Locale }) {
  return <Status kind={KIND[stage]} word={translator(locale, "assemblies")(`stage.${stage}`)} quiet />;
}
