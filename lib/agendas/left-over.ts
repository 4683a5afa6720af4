import type { ItemKind } from "@/lib/assemblies/assembly-view";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** What an earlier meeting left open. */
export type LeftOver = {
  id: string;
  kind: ItemKind;
  title: Bilingual;
  minutes: number;
  outcome: "postponed" | "not-considered";
  /** Instant at which that meeting began. */
  heldAt: Date;
};
