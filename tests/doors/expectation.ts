import { REACHING, type Standing, type Where } from "./standings";
import type { Rules } from "./table/row";

/** What a door says to somebody. */
export type Verdict = "done" | "signed-out" | "forbidden" | "not-found";

/** What the table says a door must say to a standing (null: nobody is signed in). */
export function expectedOf(rules: Rules, standing: Standing | null, where: Where): Verdict {
  const { belongs, may = [], seenBy = REACHING } = rules;
  if (belongs === "nobody") return "not-found";
  if (belongs === "anybody") return "done";
  if (standing === null) return "signed-out";
  if (belongs === "self") return "done";
  const mayHere = may.includes(standing);
  if (belongs === "country") return mayHere ? "done" : "forbidden";
  if (where === "elsewhere") return rules.elsewhere ?? "not-found";
  if (mayHere) return "done";
  return seenBy.includes(standing) ? "forbidden" : "not-found";
}
