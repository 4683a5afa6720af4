import type { Territory } from "@/lib/accounts/reach";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { PersonView } from "./person";

/** One municipality whose register the actor keeps, with its villages of today. */
export type Register = {
  id: string;
  name: Bilingual;
  timeZone: string;
  territory: Territory;
  villages: { id: string; name: Bilingual }[];
};

/** A page of persons. `outdated`: how many in the whole register are past their retention date. */
export type PersonPage = { rows: PersonView[]; total: number; outdated: number };

/** A page of one register, and the others the actor keeps. */
export type RegisterPage = { register: Register; registers: Pick<Register, "id" | "name">[]; page: PersonPage };
