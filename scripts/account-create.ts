// npm run account:create -- --email … --name …: the first administrator of a database of one's own, or a new password for
// one who is locked out. Everybody else is invited in the app. The password is ACCOUNT_PASSWORD, else made and shown once.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { establishAdministrator } from "../lib/accounts/commands";
import { readEmail } from "../lib/accounts/login";
import { passwordFault } from "../lib/accounts/password-strength";
import { now } from "../lib/platform/clock";
import { db } from "../lib/platform/db/client";
import { LOCALES, type Locale } from "../lib/platform/i18n/locale";

const USAGE = 'npm run account:create -- --email you@example.org --name "Your Name" [--locale ky|ru|en]';

type Asked = { email: string; name: string; locale: Locale };

/** What was asked for; throws with a sentence for the person at the console. */
function readAsked(args: string[]): Asked {
  const options = { email: { type: "string" }, name: { type: "string" }, role: { type: "string" } } as const;
  const { values } = parseArgs({ args, options: { ...options, locale: { type: "string", default: "ky" } } });
  const { role = "administrator", name = "" } = values;
  if (role !== "administrator")
    throw new Error("Only administrators are made here; everybody else is invited in the app.");
  const email = readEmail(values.email ?? "");
  if (!email) throw new Error("--email: an e-mail address is needed.");
  if (name.trim().length < 2 || name.length > 120) throw new Error("--name: a name is needed.");
  const locale = LOCALES.find((known) => known === values.locale);
  if (!locale) throw new Error("--locale: ky, ru or en.");
  return { email, name: name.trim().normalize("NFC"), locale };
}

function choosePassword({ email, name }: Asked): { password: string; made: boolean } {
  const given = process.env.ACCOUNT_PASSWORD;
  if (!given) return { password: randomBytes(15).toString("base64url"), made: true };
  const fault = passwordFault(given, { email, name });
  if (fault) throw new Error(`ACCOUNT_PASSWORD: ${fault}`);
  return { password: given, made: false };
}

async function main(args: string[]): Promise<void> {
  const asked = readAsked(args);
  const { password, made } = choosePassword(asked);
  const ctx = { by: null, now: now(), did: "accounts.create" };
  const outcome = await establishAdministrator(ctx, { ...asked, password });
  if (!outcome.ok) throw new Error(outcome.reason);
  console.log(outcome.value.created ? "The account is made." : "The account was there: it has a new password.");
  console.log(`Sign in with ${asked.email}${made ? ` and the password ${password}` : ""}`);
}

await main(process.argv.slice(2))
  .catch((error: Error) => {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 1;
  })
  .finally(() => db.$disconnect());
