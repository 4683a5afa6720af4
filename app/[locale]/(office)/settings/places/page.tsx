import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceRegister } from "@/components/places/place-register";
import { Page } from "@/components/shell/page";
import { findGround } from "@/lib/assemblies/day-choice/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "places")("title") };
}

/** The register of places of a municipality. */
export default async function PlacesPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/places");
  const { municipality, edit } = await searchParams;
  const asked = { municipality: typeof municipality === "string" ? municipality : undefined };
  const found = await findGround(actor, asked, now());
  if (!found) notFound();
  return (
    <Page>
      <PlaceRegister {...found} editing={typeof edit === "string" ? edit : undefined} locale={locale} />
    </Page>
  );
}
