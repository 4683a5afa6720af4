import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InvitationList } from "@/components/accounts/invitation-list";
import { PeopleTabs } from "@/components/accounts/people-tabs";
import { Page } from "@/components/shell/page";
import { INVITATIONS_PER_PAGE, listInvitations } from "@/lib/accounts/invitations/queries";
import { mayKeepAccounts, mayWithdrawInvitation } from "@/lib/accounts/policy";
import { AccountFilter } from "@/lib/accounts/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accounts")("people.tabInvitations") };
}

/** Invitations on their way. */
export default async function InvitationsPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/accounts/invitations");
  if (!mayKeepAccounts(actor)) notFound();
  const { page } = AccountFilter.parse(await searchParams);
  const { rows, total } = await listInvitations(actor, { page, at: new Date(now().epochMilliseconds) });
  return (
    <Page>
      <PeopleTabs locale={locale} current="invitations" />
      <InvitationList
        locale={locale}
        page={page}
        pages={Math.ceil(total / INVITATIONS_PER_PAGE)}
        rows={rows}
        mayWithdraw={(invitation) => mayWithdrawInvitation(actor, invitation)}
      />
    </Page>
  );
}
