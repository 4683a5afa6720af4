// Prints who can sign in to the demonstration, and where.
import { showPhone } from "../lib/accounts/phone";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../prisma/seed/demo/accounts";

const HEAD = ["role", "where", "e-mail", "or phone", "password"];
const rows = DEMO_ACCOUNTS.map(({ role, place, email, phone }) => [
  ...[role, place ?? "", email, showPhone(phone), DEMO_PASSWORD],
]);
const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
const line = (cells: string[]) => `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd();

console.log(`\n  Sign in: ${process.env.PUBLIC_URL ?? "http://localhost:3000"}/ky/sign-in (also /ru, /en)\n`);
for (const row of [HEAD, ...rows]) console.log(line(row));
console.log("");
