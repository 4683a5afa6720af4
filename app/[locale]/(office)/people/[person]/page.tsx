import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonPage } from "@/components/people/person-page";
import { Page } from "@/components/shell/page";
import { findPerson, findVillages } from "@/lib/people/queries";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = { params: Promise<{ locale: string; person: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "people")("title") };
}

/** One person of the register: change, keep longer, forget. */
export default async function EditPersonPage({ params }: Props) {
  const { person: id } = await params;
  const { locale, actor } = await officeActor(params, `/people/${id}`);
  const found = await findPerson(actor, id);
  if (!found) notFound();
  const { person } = found;
  return (
    <Page narrow>
      <PersonPage
        municipalityId={person.municipalityId}
        villages={await findVillages(person.municipalityId)}
        person={person}
        locale={locale}
      />
    </Page>
  );
}
