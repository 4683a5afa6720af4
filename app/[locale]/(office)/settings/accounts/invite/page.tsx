import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChosenRole, MunicipalityStep, RoleStep } from "@/components/accounts/giving-steps";
import { InviteForm } from "@/components/accounts/invite-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/ui/page-header";
import { findPlaceStep } from "@/lib/accounts/grants/queries";
import { GivingStep } from "@/lib/accounts/grants/schema";
import { COUNTRY_ZONE } from "@/lib/accounts/letters";
import { givableRoles } from "@/lib/accounts/policy";
import { ROLES } from "@/lib/platform/auth/grant";
import { now } from "@/lib/platform/clock";
import { onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { canMail } from "@/lib/platform/mail/send-mail";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accounts")("invite.title") };
}

/** Inviting a person: which role, in which municipality when there are several, then who. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/accounts/invite");
  const roles = givableRoles(actor, ROLES);
  if (roles.length === 0) notFound();
  const { role, in: municipality } = GivingStep.parse(await searchParams);
  const path = `/${locale}/settings/accounts/invite`;
  const t = translator(locale, "accounts");
  const asked = role && roles.includes(role) ? role : null;
  const step = asked && (await findPlaceStep(actor, asked, municipality, onIn(now(), COUNTRY_ZONE)));
  return (
    <Page narrow>
      <PageHeader
        title={t("invite.title")}
        breadcrumb={[{ href: `/${locale}/settings/accounts`, label: t("people.title") }]}
      />
      {!asked || !step ? (
        <RoleStep locale={locale} path={path} roles={roles} />
      ) : step.ask === "municipality" ? (
        <MunicipalityStep locale={locale} path={path} role={asked} options={step.options} />
      ) : (
        <div className="grid gap-6">
          <ChosenRole locale={locale} path={path} role={asked} />
          <InviteForm locale={locale} role={asked} options={step.options} mails={canMail()} />
        </div>
      )}
    </Page>
  );
}
