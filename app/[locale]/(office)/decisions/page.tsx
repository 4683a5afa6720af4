import type { Metadata } from "next";
import { DecisionRegister } from "@/components/decisions/decision-register";
import { Page } from "@/components/shell/page";
import { DECISIONS_PER_PAGE, listDecisions } from "@/lib/decisions/queries";
import { DecisionFilter } from "@/lib/decisions/schema";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "decisions")("register.title") };
}

/** Decisions of all meetings within reach, the latest first. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const { page } = DecisionFilter.parse(await searchParams);
  const { locale, actor } = await officeActor(params, "/decisions");
  const { rows, total } = await listDecisions(actor, page);
  const pages = Math.max(1, Math.ceil(total / DECISIONS_PER_PAGE));
  return (
    <Page>
      <DecisionRegister rows={rows} page={page} pages={pages} locale={locale} />
    </Page>
  );
}
