import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewPage } from "@/components/imports/preview-page";
import { Page } from "@/components/shell/page";
import { importCalendarFile } from "@/lib/calendar/actions";
import { mayChangeCalendar } from "@/lib/calendar/policy";
import { previewOfHandedFile } from "@/lib/calendar/queries";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = {
  params: Promise<{ locale: string; sha256: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "imports")("previewTitle") };
}

/** What a file would do, line by line, before anything is stored. */
export default async function CalendarPreviewPage({ params, searchParams }: Props) {
  const { sha256 } = await params;
  const { locale, actor } = await officeActor(params, `/settings/calendar/import/${sha256}`);
  const preview = mayChangeCalendar(actor) ? await previewOfHandedFile(sha256) : null;
  if (!preview) notFound();
  return (
    <Page>
      <PreviewPage
        locale={locale}
        preview={preview}
        sha256={sha256}
        action={importCalendarFile}
        from={{ href: `/${locale}/settings/calendar/import`, label: translator(locale, "calendar")("importTitle") }}
        asked={await searchParams}
      />
    </Page>
  );
}
