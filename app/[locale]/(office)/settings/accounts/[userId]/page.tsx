import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Person } from "@/components/accounts/person";
import { Page } from "@/components/shell/page";
import { mayDisable, mayKeepAccounts, mayWithdraw } from "@/lib/accounts/policy";
import { findAccount } from "@/lib/accounts/queries";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string; userId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accounts")("people.title") };
}

/** One person and their roles. */
export default async function AccountPage({ params }: Props) {
  const { userId } = await params;
  const { locale, actor } = await officeActor(params, `/settings/accounts/${userId}`);
  const account = mayKeepAccounts(actor) ? await findAccount(actor, userId) : null;
  if (!account) notFound();
  return (
    <Page>
      <Person
        locale={locale}
        account={account}
        isSelf={account.id === actor.userId}
        mayDisable={mayDisable(actor, account)}
        mayWithdraw={(grant) => mayWithdraw(actor, { ...grant, userId: account.id })}
      />
    </Page>
  );
}
