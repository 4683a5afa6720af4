import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CharterValueView } from "@/components/charter/charter-value";
import { Page } from "@/components/shell/page";
import { lookedAt } from "@/lib/charter/looked-at";
import { mayEnterCharter } from "@/lib/charter/policy";
import { findCharterEditing } from "@/lib/charter/queries";
import { CharterAsked } from "@/lib/charter/schema";
import { isSubject } from "@/lib/charter/subjects";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "charter")("form.title") };
}

/** One number of the rules, and what the charter says instead. */
export default async function CharterValuePage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/charter");
  const query = await searchParams;
  const { municipality, kind, duty, end } = CharterAsked.parse(query);
  if (!municipality || !isSubject(duty)) notFound();
  const at = now();
  const editing = await findCharterEditing(actor, { municipality, kind, subject: duty }, at);
  if (!editing) notFound();
  const mayEnter = mayEnterCharter(actor, editing.ground.territory);
  return (
    <Page>
      <CharterValueView
        editing={editing}
        looked={mayEnter ? lookedAt(query, editing, at) : null}
        ending={end}
        mayEnter={mayEnter}
        locale={locale}
      />
    </Page>
  );
}
