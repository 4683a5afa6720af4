import { expect } from "@playwright/test";
import type { RunningApp } from "../../running-app/app-server";
import type { Walker } from "./walker";

export type Person = { email: string; password: string };

/** Signs in with the password; ends on the desk. */
export async function signInByPassword(walker: Walker, person: Person): Promise<void> {
  const { page, words } = walker;
  await walker.open("/desk");
  await walker.seen("sign-in");
  await walker.field(words("accounts", "signIn.login")).fill(person.email);
  await walker.field(words("accounts", "signIn.password")).fill(person.password);
  await walker.press(words("accounts", "signIn.submit"));
  await expect(page).toHaveURL(/\/desk$/);
}

/** Signs in with the code that the server of a demonstration prints; ends on the desk. */
export async function signInByCode(walker: Walker, person: Person, app: RunningApp): Promise<void> {
  const { page, words } = walker;
  await walker.open("/desk");
  await walker.follow(words("accounts", "signIn.byCode"));
  await walker.field(words("accounts", "signIn.login")).fill(person.email);
  await walker.seen("ask-code");
  await walker.press(words("accounts", "code.askSubmit"));
  await expect(page.getByRole("heading", { name: words("accounts", "code.title") })).toBeVisible();
  await walker.seen("type-code");
  await walker.field(words("accounts", "code.field")).fill(printedCode(app));
  await walker.press(words("accounts", "code.submit"));
  await expect(page).toHaveURL(/\/desk$/);
}

function printedCode(app: RunningApp): string {
  const code = app.printed().match(/\b\d{6}\b(?![\s\S]*\b\d{6}\b)/)?.[0];
  if (!code) throw new Error(`No code was printed:\n${app.printed()}`);
  return code;
}
