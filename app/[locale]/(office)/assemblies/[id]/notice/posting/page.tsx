import { notFound } from "next/navigation";
import { PostingView } from "@/components/notices/posting-view";
import { Page } from "@/components/shell/page";
import { findAssembly } from "@/lib/assemblies/queries";
import { abilitiesOf } from "@/lib/notices/policy";
import { PostingAsk } from "@/lib/notices/postings/schema";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { now } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n/locale";

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Records one posting: `?channel=<channel>&purpose=notice|reminder`. */
export default async function PostingPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { channel, purpose } = PostingAsk.parse(await searchParams);
  const actor = await currentActor();
  const view = actor && (await findAssembly(actor, id));
  if (!view || view.publications.length === 0 || !abilitiesOf(actor, view).announce) notFound();
  return (
    <Page narrow>
      <PostingView {...{ view, locale, purpose, channel, now: now(), byWhom: actor.name }} />
    </Page>
  );
}
