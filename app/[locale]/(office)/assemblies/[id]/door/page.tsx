import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DoorDesk } from "@/components/attendance/desk/door-desk";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findDoorDesk } from "@/lib/attendance/door-desk/queries";
import { mayLend } from "@/lib/attendance/links/policy";
import { mayDecide, mayRegister } from "@/lib/attendance/policy";
import { ReviewSearch } from "@/lib/attendance/reviews/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "minutes")("page.door") };
}

/** The door: links and phones, live numbers, what needs a decision. `?row=<id>&q=<name>` looks for a person. */
export default async function DoorPage({ params, searchParams }: Props) {
  const { id } = await params;
  const search = ReviewSearch.parse(await searchParams);
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/door`);
  const at = now();
  const desk = await findDoorDesk(actor, id, { search, now: at });
  if (!desk) notFound();
  const meeting = tenancyOf(desk.view);
  const may = { lend: mayLend(actor, meeting), decide: mayDecide(actor, meeting), take: mayRegister(actor, meeting) };
  return (
    <Page>
      <DoorDesk {...{ desk, search, may, locale }} now={at.toString()} />
    </Page>
  );
}
