import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AfterDesk } from "@/components/decisions/after-desk";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { mayDecide } from "@/lib/decisions/policy";
import { findAfter } from "@/lib/decisions/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "minutes")("page.after") };
}

/** What follows a meeting: duties with their clocks, results told, decisions sent, replies. */
export default async function AfterPage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/after`);
  const at = now();
  const after = await findAfter(actor, id, at);
  if (!after) notFound();
  const mayWrite = mayDecide(actor, tenancyOf(after.overview.view));
  return (
    <Page>
      <AfterDesk after={after} locale={locale} now={at} byWhom={actor.name} mayWrite={mayWrite} />
    </Page>
  );
}
