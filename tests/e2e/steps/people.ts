import type { BrowserContext, Page } from "@playwright/test";
import type { Temporal } from "temporal-polyfill";
import type { Role } from "@/lib/platform/auth/grant";
import { aUser, signedInCookie } from "../../factories/accounts";

type Given = { role: Role; municipalityId: string; name?: string };

/** A person with a role in a municipality, signed in in a browser of their own. */
export async function signedInAs(
  context: BrowserContext,
  given: Given,
  at: Temporal.Instant,
): Promise<{ page: Page; userId: string }> {
  const userId = await aUser(given);
  return { page: await signedIn(context, userId, at), userId };
}

/** A page of a browser in which that account is signed in. */
export async function signedIn(context: BrowserContext, userId: string, at: Temporal.Instant): Promise<Page> {
  const page = await context.newPage();
  const { name, value } = await signedInCookie(userId, new Date(at.epochMilliseconds));
  await context.addCookies([{ name, value, domain: "localhost", path: "/", httpOnly: true, sameSite: "Lax" }]);
  return page;
}
