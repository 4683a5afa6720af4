import { z } from "zod";
import { PERSON_TRAITS } from "@/lib/people/schema";
import { idField, line } from "@/lib/platform/typed-fields";
import { REVIEW_CHOICES } from "./review-view";

const ROW = { assemblyId: idField, reviewId: idField };

/** A decision that needs nothing more to be said. */
export const DecideReview = z.object({ ...ROW, choice: z.enum(REVIEW_CHOICES, "invalid") });

/** "This was her": a person of the register. */
export const LinkReview = z.object({ ...ROW, personId: idField });

/** Who it was, as the office writes it. */
export const AcceptAsWalkIn = z.object({ ...ROW, name: line(120), ...PERSON_TRAITS });

export const ReopenReview = z.object(ROW);

const rowAsked = z.string().max(64).catch("");

/**
 * What the inbox is asked for, from the address line: the row whose person is looked for, and the name; and the row after
 * which each list begins: what waits, what was decided, the annex.
 */
export const ReviewSearch = z.object({
  row: rowAsked,
  q: z.string().max(200).catch(""),
  ...{ after: rowAsked, decided: rowAsked, annex: rowAsked },
});
export type ReviewSearch = z.infer<typeof ReviewSearch>;
