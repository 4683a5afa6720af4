import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelView } from "@/components/notices/cancel-view";
import { Page } from "@/components/shell/page";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { abilitiesOf } from "@/lib/notices/policy";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "notices")("cancel.title") };
}

/** One thing: to tell that the meeting will not be. */
export default async function CancelPage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/notice/cancel`);
  const view = await findAssembly(actor, id);
  if (!view || !abilitiesOf(actor, view).announce) notFound();
  return (
    <Page narrow>
      <CancelView view={view} locale={locale} isOpen={stageOf(view) === "announced"} />
    </Page>
  );
}
