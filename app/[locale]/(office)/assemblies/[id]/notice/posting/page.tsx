import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostingView } from "@/components/notices/posting-view";
import { Page } from "@/components/shell/page";
import { findAssembly } from "@/lib/assemblies/queries";
import { abilitiesOf } from "@/lib/notices/policy";
import { PostingAsk } from "@/lib/notices/postings/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "notices")("posting.title") };
}

/** Records one posting: `?channel=<channel>&purpose=notice|reminder`. */
export default async function PostingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { channel, purpose } = PostingAsk.parse(await searchParams);
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/notice/posting`);
  const view = await findAssembly(actor, id);
  if (!view || view.publications.length === 0 || !abilitiesOf(actor, view).announce) notFound();
  return (
    <Page narrow>
      <PostingView {...{ view, locale, purpose, channel, now: now(), byWhom: actor.name }} />
    </Page>
  );
}
