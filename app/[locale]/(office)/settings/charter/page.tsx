import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CharterDeskView } from "@/components/charter/charter-desk";
import { Page } from "@/components/shell/page";
import { mayEnterCharter } from "@/lib/charter/policy";
import { findCharterDesk } from "@/lib/charter/queries";
import { CharterAsked } from "@/lib/charter/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "charter")("title") };
}

/** The rules of a municipality's meetings: every number with its basis. */
export default async function CharterPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/charter");
  const desk = await findCharterDesk(actor, CharterAsked.parse(await searchParams), now());
  if (!desk) notFound();
  return (
    <Page>
      <CharterDeskView desk={desk} mayEnter={mayEnterCharter(actor, desk.ground.territory)} locale={locale} />
    </Page>
  );
}
