import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeView } from "@/components/notices/change-view";
import { Page } from "@/components/shell/page";
import { abilitiesOf } from "@/lib/notices/policy";
import { findNoticeDesk } from "@/lib/notices/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "notices")("change.title") };
}

/** What was edited since the last version, and the ways to tell it. */
export default async function ChangePage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/notice/change`);
  const at = now();
  const desk = await findNoticeDesk(actor, id, at);
  if (!desk?.last) notFound();
  const may = abilitiesOf(actor, desk.view);
  if (!may.announce) notFound();
  return (
    <Page>
      <ChangeView desk={desk} locale={locale} now={at} may={may} />
    </Page>
  );
}
