import { notFound } from "next/navigation";
import { Footer } from "@/components/shell/footer";
import { OfficeHeader } from "@/components/shell/office-header";
import { officeNav } from "@/components/shell/office-nav";
import { Page } from "@/components/shell/page";
import { PublicHeader } from "@/components/shell/public-header";
import { FormSetting } from "@/components/ui/form-setting";
import { PageHeader } from "@/components/ui/page-header";
import { DEFAULT_LOCALE, isLocale } from "@/lib/platform/i18n/locale";
import { Buttons } from "./buttons";
import { Days } from "./days";
import { Fields } from "./fields";
import { FormStates } from "./form-states";
import { Lists } from "./lists";
import { Messages } from "./messages";
import { samplesOf } from "./samples";

export const dynamic = "force-dynamic";

/** Every component in every state, to be looked at; not there in production. */
export default async function KitPage({ params }: { params: Promise<{ locale: string }> }) {
  if (process.env.NODE_ENV === "production") notFound();
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const samples = samplesOf(locale);
  return (
    <FormSetting owner="kit">
      <OfficeHeader
        locale={locale}
        items={officeNav(locale)}
        name={samples.people[2] ?? ""}
        role={samples.place}
        homeHref={`/${locale}/desk`}
        account={samples.consent}
      />
      <Page>
        <PageHeader
          title={samples.title}
          over={samples.month}
          breadcrumb={[{ href: `/${locale}`, label: samples.open }]}
          breadcrumbLabel={samples.previous}
        >
          <p className="max-w-measure">{samples.lead}</p>
        </PageHeader>
        <Buttons samples={samples} />
        <Fields samples={samples} />
        <FormStates samples={samples} />
        <Lists samples={samples} locale={locale} />
        <Days samples={samples} />
        <Messages samples={samples} locale={locale} />
      </Page>
      <PublicHeader locale={locale} homeHref={`/${locale}/board`} hrefOf={(other) => `/${other}/kit`} />
      <Footer locale={locale} />
    </FormSetting>
  );
}
