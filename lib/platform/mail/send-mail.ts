import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/platform/env";

export type Mail = { to: string; subject: string; text: string };

/** True when this installation can send mail at all. */
export function canMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Hands one plain-text mail to the server of SMTP_URL. Throws when it is not taken. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) throw new Error("SMTP_URL is not set");
  const transport = createTransport({ url: SMTP_URL, connectionTimeout: 10_000, socketTimeout: 20_000 });
  try {
    // As an object the address is taken as it is: no list of more addresses can hide in it.
    await transport.sendMail({ from: MAIL_FROM, to: { name: "", address: to }, subject, text });
  } finally {
    transport.close();
  }
}
