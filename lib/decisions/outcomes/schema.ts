import { z } from "zod";
import { bilingualText, idField, line, typedCount, typedDay, versionField } from "@/lib/platform/typed-fields";
import { OUTCOMES } from "./outcome-view";
import { MOST_PROPOSALS } from "./proposals";

/** What became of one item. An empty count is unknown; the decision counts only when the item was decided. */
export const SaveOutcome = z.object({
  assemblyId: idField,
  itemId: idField,
  version: versionField,
  outcome: z.enum(OUTCOMES, "required"),
  votesFor: typedCount,
  votesAgainst: typedCount,
  votesAbstained: typedCount,
  decision: bilingualText(8000),
  owner: line(200).optional(),
  dueOn: typedDay.optional(),
});
export type SaveOutcome = z.infer<typeof SaveOutcome>;

const lineNumber = z.string().regex(/^\d{1,2}$/, "invalid");

/** A choice among several proposals: lines "options.0.title.ky", "options.0.votes" …, and the line that was chosen. */
export const SaveProposals = z.object({
  assemblyId: idField,
  itemId: idField,
  version: z.string().max(20, "invalid").default(""),
  options: z
    .record(lineNumber, z.object({ title: bilingualText(500), votes: typedCount }))
    .default({})
    .refine((lines) => Object.keys(lines).length <= MOST_PROPOSALS + 2, "too-large"),
  chosen: lineNumber.optional(),
});
export type SaveProposals = z.infer<typeof SaveProposals>;
