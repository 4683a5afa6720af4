import { notFound } from "next/navigation";
import { NoticeDeskView } from "@/components/notices/notice-desk-view";
import { Page } from "@/components/shell/page";
import { abilitiesOf } from "@/lib/notices/policy";
import { findNoticeDesk } from "@/lib/notices/queries";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { now } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n/locale";

type Props = { params: Promise<{ locale: Locale; id: string }> };

/** The notice of one assembly: preview and button before it is public, channels and versions afterwards. */
export default async function NoticePage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await currentActor();
  const at = now();
  const desk = actor && (await findNoticeDesk(actor, id, at));
  if (!desk) notFound();
  return (
    <Page>
      <NoticeDeskView desk={desk} locale={locale} now={at} may={abilitiesOf(actor, desk.view)} />
    </Page>
  );
}
