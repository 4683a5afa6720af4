import { z } from "zod";
import { ROLES } from "@/lib/platform/auth/grant";
import { type PlaceRef, readPlace } from "../place";

export const RoleField = z.enum(ROLES, "required");

/** A part of the country, as placeValue() writes it. */
export const PlaceField = z.string("required").transform((value, ctx): PlaceRef => {
  const place = readPlace(value);
  if (place) return place;
  ctx.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});

export const GiveRole = z.object({ userId: z.uuid("invalid"), role: RoleField, place: PlaceField });
export type GiveRole = z.infer<typeof GiveRole>;

export const GrantId = z.object({ grantId: z.uuid("invalid") });
export type GrantId = z.infer<typeof GrantId>;

/** The steps of giving a role, from the address line: which role, and in which municipality. */
export const GivingStep = z.object({
  role: z.enum(ROLES).optional().catch(undefined),
  in: z
    .string()
    .transform((value) => readPlace(value)?.id ?? undefined)
    .optional()
    .catch(undefined),
});
export type GivingStep = z.infer<typeof GivingStep>;
