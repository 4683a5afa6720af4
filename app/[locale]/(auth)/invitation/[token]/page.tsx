import type { Metadata } from "next";
import { Invitation, InvitationGone } from "@/components/accounts/invitation";
import { findByToken } from "@/lib/accounts/invitations/queries";
import { isToken } from "@/lib/accounts/invitations/schema";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { now } from "@/lib/platform/clock";
import { doorLocale, titleWords } from "../../door-page";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await titleWords(params);
  return { title: t("invitation.title"), robots: { index: false }, referrer: "no-referrer" };
}

/** What the link of an invitation opens. */
export default async function InvitationPage({ params }: Props) {
  const locale = await doorLocale(params);
  const { token } = await params;
  const invitation = isToken(token) ? await findByToken(token, new Date(now().epochMilliseconds)) : null;
  if (invitation?.state !== "open") return <InvitationGone locale={locale} state={invitation?.state ?? "unknown"} />;
  const actor = await currentActor();
  return <Invitation locale={locale} token={token} invitation={invitation} self={actor?.name ?? null} />;
}
