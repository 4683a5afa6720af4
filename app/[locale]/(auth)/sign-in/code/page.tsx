import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AskCodeForm, TypeCodeForm } from "@/components/accounts/code-forms";
import { ownPath, pathAfterSignIn } from "@/lib/accounts/own-path";
import { CodePage } from "@/lib/accounts/sign-in/schema";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { env } from "@/lib/platform/env";
import { canMail } from "@/lib/platform/mail/send-mail";
import { type DoorParams, type DoorSearch, doorLocale, titleWords } from "../../door-page";

type Props = { params: DoorParams; searchParams: DoorSearch };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await titleWords(params);
  return { title: t("code.askTitle") };
}

/** Sign-in by a one-time code: whose, then the digits. */
export default async function CodeSignInPage({ params, searchParams }: Props) {
  const locale = await doorLocale(params);
  const { challenge, next: asked } = CodePage.parse(await searchParams);
  const next = ownPath(asked);
  if (await currentActor()) redirect(pathAfterSignIn(next, locale));
  const printed = env().DEMO && !canMail();
  if (challenge) return <TypeCodeForm locale={locale} next={next} challenge={challenge} printed={printed} />;
  return <AskCodeForm locale={locale} next={next} sent={canMail() || printed} />;
}
