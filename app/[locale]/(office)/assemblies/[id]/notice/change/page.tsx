import { notFound } from "next/navigation";
import { ChangeView } from "@/components/notices/change-view";
import { Page } from "@/components/shell/page";
import { abilitiesOf } from "@/lib/notices/policy";
import { findNoticeDesk } from "@/lib/notices/queries";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { now } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n/locale";

type Props = { params: Promise<{ locale: Locale; id: string }> };

/** What was edited since the last version, and the ways to tell it. */
export default async function ChangePage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await currentActor();
  const at = now();
  const desk = actor && (await findNoticeDesk(actor, id, at));
  if (!actor || !desk?.last) notFound();
  const may = abilitiesOf(actor, desk.view);
  if (!may.announce) notFound();
  return (
    <Page>
      <ChangeView desk={desk} locale={locale} now={at} may={may} />
    </Page>
  );
}
