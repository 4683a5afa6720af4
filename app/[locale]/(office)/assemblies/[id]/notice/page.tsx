import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoticeDeskView } from "@/components/notices/notice-desk-view";
import { Page } from "@/components/shell/page";
import { abilitiesOf } from "@/lib/notices/policy";
import { findNoticeDesk } from "@/lib/notices/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "notices")("title") };
}

/** The notice of one assembly: preview and button before it is public, channels and versions afterwards. */
export default async function NoticePage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/notice`);
  const at = now();
  const desk = await findNoticeDesk(actor, id, at);
  if (!desk) notFound();
  return (
    <Page>
      <NoticeDeskView desk={desk} locale={locale} now={at} may={abilitiesOf(actor, desk.view)} />
    </Page>
  );
}
