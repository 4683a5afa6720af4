import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { ownPath, pathAfterSignIn } from "@/lib/accounts/own-path";
import { CodePage } from "@/lib/accounts/sign-in/schema";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { type DoorParams, type DoorSearch, doorLocale, titleWords } from "../door-page";

type Props = { params: DoorParams; searchParams: DoorSearch };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await titleWords(params);
  return { title: t("signIn.title") };
}

/** Sign-in by password. Who is signed in already goes on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await doorLocale(params);
  const next = ownPath(CodePage.parse(await searchParams).next);
  if (await currentActor()) redirect(pathAfterSignIn(next, locale));
  return <SignInForm locale={locale} next={next} again={next?.endsWith("/signed-in") ?? false} />;
}
