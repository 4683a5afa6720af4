import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Wordings } from "@/components/minutes/wordings";
import { Page } from "@/components/shell/page";
import { findWordingsPage } from "@/lib/minutes/queries";
import { WordingsAsk } from "@/lib/minutes/texts/schema";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "minutes")("wordings.title") };
}

/** Every wording of one section: `?of=<section>&page=`. */
export default async function WordingsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = WordingsAsk.parse(await searchParams);
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/minutes`);
  const found = await findWordingsPage(actor, id, asked);
  if (!found) notFound();
  return (
    <Page>
      <Wordings {...found} section={asked.of} page={asked.page} locale={locale} />
    </Page>
  );
}
