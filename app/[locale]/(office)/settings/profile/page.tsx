import type { Metadata } from "next";
import { Profile } from "@/components/accounts/profile";
import { Page } from "@/components/shell/page";
import { findProfile } from "@/lib/accounts/profile/queries";
import { listSessions } from "@/lib/accounts/sessions/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accounts")("profile.title") };
}

/** One's own account: name, language, password, the browsers one is signed in with. */
export default async function ProfilePage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/profile");
  const at = new Date(now().epochMilliseconds);
  const [profile, sessions] = await Promise.all([findProfile(actor, at), listSessions(actor, at)]);
  const { saved } = await searchParams;
  return (
    <Page>
      <Profile
        locale={locale}
        profile={profile}
        sessions={sessions}
        saved={saved === "profile" || saved === "password" ? saved : null}
      />
    </Page>
  );
}
