import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonPage } from "@/components/people/person-page";
import { Page } from "@/components/shell/page";
import { findRegister } from "@/lib/people/queries";
import { PersonFilter } from "@/lib/people/schema";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "people")("addTitle") };
}

/** A new person of the register `?municipality=`. */
export default async function NewPersonPage({ params, searchParams }: Props) {
  const { municipality } = PersonFilter.parse(await searchParams);
  const { locale, actor } = await officeActor(params, "/people");
  const register = await findRegister(actor, municipality);
  if (!register) notFound();
  return (
    <Page narrow>
      <PersonPage municipalityId={register.id} villages={register.villages} locale={locale} />
    </Page>
  );
}
