import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgendaView } from "@/components/agendas/agenda-view";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import { findRemovedDocument } from "@/lib/agendas/documents/queries";
import { documentsAsked } from "@/lib/agendas/documents/upload-answer";
import { mayEditAgenda } from "@/lib/agendas/policy";
import { findLeftOver, findRemoved } from "@/lib/agendas/queries";
import { findAssembly } from "@/lib/assemblies/queries";
import { pick } from "@/lib/platform/i18n/bilingual";
import { weekdayDateTime } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "agendas")("title") };
}

/** The agenda of one meeting. */
export default async function AgendaPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/agenda`);
  const query = await searchParams;
  const { edit, removed } = query;
  const view = await findAssembly(actor, id);
  if (!view) notFound();
  const [leftOver, takenOff, gone] = await Promise.all([
    findLeftOver(view),
    findRemoved(view, String(removed ?? "")),
    findRemovedDocument(view, String(query.gone ?? "")),
  ]);
  return (
    <Page>
      <PageHeader
        title={translator(locale, "agendas")("title")}
        over={weekdayDateTime(view.startsAt, view.municipality.timeZone, locale)}
        breadcrumb={[{ href: `/${locale}/assemblies/${view.id}`, label: pick(view.title, locale) }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <AgendaView
        view={view}
        leftOver={leftOver}
        removed={takenOff}
        editing={typeof edit === "string" ? edit : undefined}
        documents={documentsAsked(query, gone, locale)}
        mayEdit={mayEditAgenda(actor, view)}
        locale={locale}
      />
    </Page>
  );
}
