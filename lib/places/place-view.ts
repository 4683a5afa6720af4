import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** A hall, club or yard of a municipality's register. `capacity`: persons; null is unknown. */
export type PlaceView = {
  id: string;
  villageId: string | null;
  name: Bilingual;
  address: Bilingual | null;
  directions: Bilingual | null;
  capacity: number | null;
  revision: number;
};
