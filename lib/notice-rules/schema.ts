import { z } from "zod";
import { type DutiesRequest, type Query, readDutiesRequest } from "@/lib/notice-rules/duties-request";

/** Input of GET /api/v1/duties: the query as the endpoint hands it over, with every error at its parameter. */
export const DutiesQuery = z
  // Not a record: that would pass over a parameter called __proto__ without a word.
  .object({ query: z.custom<Query>((value) => typeof value === "object" && value !== null) })
  .transform(({ query }, context): DutiesRequest => {
    const read = readDutiesRequest(query);
    if (read.ok) return read.request;
    for (const { field, code } of read.errors) context.addIssue({ code: "custom", path: [field], message: code });
    return z.NEVER;
  });
export type DutiesQuery = z.output<typeof DutiesQuery>;
