import { z } from "zod";
import { PlaceField, RoleField } from "../grants/schema";
import { readEmail } from "../login";
import { readPhone } from "../phone";
import { NewPassword, PersonName } from "../profile/schema";

/** One of the fields for e-mail and phone; left empty is absent. */
function contact(read: (typed: string) => string | null, fault: string) {
  return z
    .string()
    .max(254, "too-long")
    .transform((typed, ctx): string => {
      const kept = read(typed);
      if (kept) return kept;
      ctx.addIssue({ code: "custom", message: fault });
      return z.NEVER;
    })
    .optional();
}

const EmailField = contact(readEmail, "not-an-email");
const PhoneField = contact(readPhone, "not-a-phone");
const Token = z.string("required").regex(/^[\w-]{43}$/, "invalid");

export const Invite = z.object({
  role: RoleField,
  place: PlaceField,
  name: PersonName,
  email: EmailField,
  phone: PhoneField,
});
export type Invite = z.infer<typeof Invite>;

export const InvitationId = z.object({ invitationId: z.uuid("invalid") });
export type InvitationId = z.infer<typeof InvitationId>;

/** Accepting with a new account. What the invitation already says about e-mail and phone is not typed again. */
export const AcceptAsNew = z.object({
  token: Token,
  name: PersonName,
  email: EmailField,
  phone: PhoneField,
  password: NewPassword,
});
export type AcceptAsNew = z.infer<typeof AcceptAsNew>;

/** Accepting with the account one is signed in to. */
export const AcceptAsSelf = z.object({ token: Token });
export type AcceptAsSelf = z.infer<typeof AcceptAsSelf>;

export function isToken(text: string): boolean {
  return Token.safeParse(text).success;
}
