import { z } from "zod";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { idField, line } from "@/lib/platform/typed-fields";
import { LONGEST_HOURS, LONGEST_LABEL } from "./link";

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

/** A link that the office lends: to whom, and for how long. */
export const LendLink = z.object({
  assemblyId: idField,
  label: line(LONGEST_LABEL),
  hours: z.coerce.number("not-a-count").int("not-a-count").min(1, "not-a-count").max(LONGEST_HOURS, "not-a-count"),
});

export const RevokeLink = z.object({ assemblyId: idField, linkId: idField });
