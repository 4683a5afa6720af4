import { z } from "zod";
import { type Login, readLogin } from "../login";
import { PASSWORD_LENGTH } from "../password-strength";

/** Where to go on to; anything that is not a page of our own is dropped later. */
const Next = z.string().max(1000).optional().catch(undefined);

/** "E-mail or phone", in any of the ways people write them. */
export const LoginField = z
  .string("required")
  .max(254, "too-long")
  .transform((typed, ctx): Login => {
    const login = readLogin(typed);
    if (login) return login;
    ctx.addIssue({ code: "custom", message: "not-a-login" });
    return z.NEVER;
  });

export const SignIn = z.object({
  login: LoginField,
  password: z.string("required").max(PASSWORD_LENGTH.max, "too-long"),
  next: Next,
});
export type SignIn = z.infer<typeof SignIn>;

export const AskCode = z.object({ login: LoginField, next: Next });
export type AskCode = z.infer<typeof AskCode>;

/** `challenge` names the code that was asked for; the digits may be typed with spaces. */
export const SignInByCode = z.object({
  challenge: z.uuid("invalid"),
  code: z
    .string("required")
    .max(40, "not-a-code")
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "not-a-code")),
  next: Next,
});
export type SignInByCode = z.infer<typeof SignInByCode>;

/** What the page with the field for the digits is opened with, from its address line. */
export const CodePage = z.object({
  challenge: z.uuid().optional().catch(undefined),
  next: Next,
});
