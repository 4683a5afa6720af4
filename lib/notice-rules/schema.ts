import { z } from "zod";
import { type DutiesRequest, readDutiesRequest } from "@/lib/notice-rules/duties-request";

/** Input of GET /api/v1/duties: the query as the endpoint hands it over, with every error at its parameter. */
export const DutiesQuery = z
  .object({ query: z.record(z.string(), z.array(z.string())) })
  .transform(({ query }, context): DutiesRequest => {
    const read = readDutiesRequest(query);
    if (read.ok) return read.request;
    for (const { field, code } of read.errors) context.addIssue({ code: "custom", path: [field], message: code });
    return z.NEVER;
  });
export type DutiesQuery = z.output<typeof DutiesQuery>;
