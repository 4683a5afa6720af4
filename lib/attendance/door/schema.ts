import { z } from "zod";
import { readRequest } from "./read-request";

/** A body of the door; its events are read one by one later, since a bad one must not fail the others. */
export const TakeBatch = z.object({
  body: z.unknown().transform((body, context) => {
    const read = readRequest(body);
    if (!("fault" in read)) return read;
    const { field, code } = read.fault;
    context.addIssue({ code: "custom", path: field ? [field] : [], message: code });
    return z.NEVER;
  }),
});
