import { notFound } from "next/navigation";
import { CancelView } from "@/components/notices/cancel-view";
import { Page } from "@/components/shell/page";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { abilitiesOf } from "@/lib/notices/policy";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import type { Locale } from "@/lib/platform/i18n/locale";

type Props = { params: Promise<{ locale: Locale; id: string }> };

/** One thing: to tell that the meeting will not be. */
export default async function CancelPage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await currentActor();
  const view = actor && (await findAssembly(actor, id));
  if (!view || !abilitiesOf(actor, view).announce) notFound();
  return (
    <Page narrow>
      <CancelView view={view} locale={locale} isOpen={stageOf(view) === "announced"} />
    </Page>
  );
}
