import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeopleList } from "@/components/accounts/people-list";
import { PeopleTabs } from "@/components/accounts/people-tabs";
import { Page } from "@/components/shell/page";
import { mayKeepAccounts } from "@/lib/accounts/policy";
import { ACCOUNTS_PER_PAGE, listAccounts } from "@/lib/accounts/queries";
import { AccountFilter } from "@/lib/accounts/schema";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accounts")("people.title") };
}

/** Who may do what, where the actor looks after it. */
export default async function AccountsPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/accounts");
  if (!mayKeepAccounts(actor)) notFound();
  const filter = AccountFilter.parse(await searchParams);
  const { rows, total } = await listAccounts(actor, filter);
  return (
    <Page>
      <PeopleTabs locale={locale} current="people" />
      <PeopleList
        locale={locale}
        filter={filter}
        rows={rows}
        total={total}
        pages={Math.ceil(total / ACCOUNTS_PER_PAGE)}
      />
    </Page>
  );
}
