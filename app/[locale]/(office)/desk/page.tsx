import type { Metadata } from "next";
import { Desk } from "@/components/desk/desk-view";
import { Page } from "@/components/shell/page";
import { hasRoleSomewhere } from "@/lib/accounts/reach";
import { OFFICE } from "@/lib/assemblies/policy";
import { findDesk } from "@/lib/assemblies/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../office-actor";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "desk")("title") };
}

/** Home after signing in: what must be done today. */
export default async function DeskPage({ params }: Props) {
  const { locale, actor } = await officeActor(params, "/desk");
  const desk = await findDesk(actor, now());
  return (
    <Page>
      <Desk desk={desk} mayPlan={hasRoleSomewhere(actor, OFFICE)} locale={locale} />
    </Page>
  );
}
