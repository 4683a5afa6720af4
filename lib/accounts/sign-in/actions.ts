"use server";
import { after } from "next/server";
import { anonymousAction } from "@/lib/platform/action";
import { askingBrowser } from "@/lib/platform/auth/browser";
import { keepSession } from "@/lib/platform/auth/session-cookie";
import { env, publicUrl } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n/locale";
import { canMail, sendMail } from "@/lib/platform/mail/send-mail";
import { done, refuse } from "@/lib/platform/outcome";
import { askCode, type CodeLetter, signInByCode } from "../codes/commands";
import { codeLetter } from "../letters";
import { pathAfterSignIn } from "../own-path";
import { signInByPassword } from "./commands";
import { AskCode, SignIn, SignInByCode } from "./schema";

/** Signs this browser in by e-mail or phone and password, and goes on to where one wanted to. */
export const signIn = anonymousAction({
  name: "accounts.sign-in",
  input: SignIn,
  reach: () => ({}),
  allow: () => true,
  run: async ({ ctx, input }) => {
    const signedIn = await signInByPassword(ctx, { ...input, ...(await askingBrowser()) });
    if (signedIn.ok) await keepSession(signedIn.value.sessionId);
    return signedIn;
  },
  next: (_value, { locale, input }) => pathAfterSignIn(input.next, locale),
});

/** Sends a one-time code, if the account exists, and goes on to the field for it in any case. */
export const askForCode = anonymousAction({
  name: "accounts.ask-code",
  input: AskCode,
  reach: () => ({}),
  allow: () => true,
  run: async ({ ctx, input, locale }) => {
    if (!canMail() && !env().DEMO) return refuse("codes-not-sent");
    const asked = await askCode(ctx, { login: input.login, address: (await askingBrowser()).address });
    if (!asked.ok) return asked;
    const { challenge, letter } = asked.value;
    // After the answer: how long a mail takes would tell whether there is an account.
    if (letter) after(() => deliver(letter, locale));
    return done({ challenge });
  },
  next: ({ challenge }, { locale, input }) =>
    `/${locale}/sign-in/code?${new URLSearchParams({ challenge, ...(input.next ? { next: input.next } : {}) })}`,
});

/** Signs this browser in by the digits of the code. */
export const signInWithCode = anonymousAction({
  name: "accounts.sign-in-by-code",
  input: SignInByCode,
  reach: () => ({}),
  allow: () => true,
  run: async ({ ctx, input }) => {
    const signedIn = await signInByCode(ctx, { ...input, ...(await askingBrowser()) });
    if (signedIn.ok) await keepSession(signedIn.value.sessionId);
    return signedIn;
  },
  next: (_value, { locale, input }) => pathAfterSignIn(input.next, locale),
});

async function deliver({ email, login, code }: CodeLetter, locale: Locale): Promise<void> {
  if (canMail() && email) {
    const sent = sendMail({ to: email, ...codeLetter(locale, { code, site: publicUrl() }) });
    await sent.catch((error: unknown) =>
      console.error(JSON.stringify({ level: "error", event: "code-not-mailed", error: String(error) })),
    );
  } else if (env().DEMO) console.log(`One-time code for ${login}: ${code}`);
}
