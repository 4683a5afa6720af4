import { z } from "zod";
import { cleanLine } from "@/lib/platform/i18n/clean-text";

/** What the phone says it is: kept for the office's list, never believed. */
const browser = z
  .string("invalid")
  .optional()
  .catch(undefined)
  .transform((text = "") => cleanLine(text).slice(0, 120).toWellFormed());

/** `link`: what stands behind "#link=" in its address. The PIN may be typed with spaces. */
export const OpenDoor = z.object({
  body: z.object(
    {
      link: z.string("required").max(200, "too-long"),
      pin: z
        .string("required")
        .max(40, "too-long")
        .transform((typed) => typed.normalize("NFKC").replace(/[\s-]+/g, "")),
      browser,
    },
    "invalid",
  ),
});

export const PairDoor = z.object({
  body: z.object({ meetingId: z.string("required").max(64, "invalid"), browser }, "invalid"),
});
