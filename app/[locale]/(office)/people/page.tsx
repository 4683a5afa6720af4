import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegisterList } from "@/components/people/register-list";
import { Page } from "@/components/shell/page";
import { findRegisterPage } from "@/lib/people/queries";
import { PersonFilter } from "@/lib/people/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "people")("title") };
}

/** The register of persons of one municipality, for its office alone. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const filter = PersonFilter.parse(await searchParams);
  const { locale, actor } = await officeActor(params, "/people");
  const found = await findRegisterPage(actor, filter, now());
  if (!found) notFound();
  return (
    <Page>
      <RegisterList found={found} filter={filter} locale={locale} />
    </Page>
  );
}
