import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GiveForm } from "@/components/accounts/give-form";
import { ChosenRole, MunicipalityStep, RoleStep } from "@/components/accounts/giving-steps";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/ui/page-header";
import { findPlaceStep } from "@/lib/accounts/grants/queries";
import { GivingStep } from "@/lib/accounts/grants/schema";
import { COUNTRY_ZONE } from "@/lib/accounts/letters";
import { givableRoles } from "@/lib/accounts/policy";
import { findAccount } from "@/lib/accounts/queries";
import { ROLES } from "@/lib/platform/auth/grant";
import { now } from "@/lib/platform/clock";
import { onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = {
  params: Promise<{ locale: string; userId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accounts")("person.giveTitle") };
}

/** One more role for a person: which, in which municipality when there are several, then where exactly. */
export default async function GivePage({ params, searchParams }: Props) {
  const { userId } = await params;
  const { locale, actor } = await officeActor(params, `/settings/accounts/${userId}/give`);
  const roles = givableRoles(actor, ROLES);
  const account = roles.length > 0 ? await findAccount(actor, userId) : null;
  if (!account || account.disabledAt) notFound();
  const { role, in: municipality } = GivingStep.parse(await searchParams);
  const [person, t] = [`/${locale}/settings/accounts/${account.id}`, translator(locale, "accounts")];
  const asked = role && roles.includes(role) ? role : null;
  const step = asked && (await findPlaceStep(actor, asked, municipality, onIn(now(), COUNTRY_ZONE)));
  return (
    <Page narrow>
      <PageHeader title={t("person.giveTitle")} breadcrumb={[{ href: person, label: account.name }]} />
      {!asked || !step ? (
        <RoleStep locale={locale} path={`${person}/give`} roles={roles} />
      ) : step.ask === "municipality" ? (
        <MunicipalityStep locale={locale} path={`${person}/give`} role={asked} options={step.options} />
      ) : (
        <div className="grid gap-6">
          <ChosenRole locale={locale} path={`${person}/give`} role={asked} />
          <GiveForm locale={locale} userId={account.id} role={asked} options={step.options} />
        </div>
      )}
    </Page>
  );
}
