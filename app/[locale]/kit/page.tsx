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

type KitProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ public?: string }> };

/** Every component in every state, to be looked at (`?public` shows the other header); not there in production. */
export default async function KitPage({ params, searchParams }: KitProps) {
  if (process.env.NODE_ENV === "production") notFound();
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const samples = samplesOf(locale);
  return (
    <FormSetting owner="kit">
      {(await searchParams).public === undefined ? (
        <OfficeHeader
          locale={locale}
          items={officeNav(locale)}
          name={samples.people[2] ?? ""}
          role={samples.place}
          homeHref={`/${locale}/desk`}
          account={samples.consent}
        />
      ) : (
        <PublicHeader locale={locale} homeHref={`/${locale}/board`} hrefOf={(other) => `/${other}/kit?public`} />
      )}
      <Page>
        <PageHeader title={samples.title} over={samples.month} breadcrumb={[{ href: "/", label: samples.open }]}>
          <p className="max-w-measure">{samples.lead}</p>
        </PageHeader>
        <Buttons samples={samples} />
        <Fields samples={samples} />
        <FormStates samples={samples} />
        <Lists samples={samples} locale={locale} />
        <Days samples={samples} />
        <Messages samples={samples} locale={locale} />
      </Page>
      <Footer locale={locale} />
    </FormSetting>
  );
}
