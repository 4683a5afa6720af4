import type { Metadata } from "next";
import { Page } from "@/components/shell/page";
import { SettingsList } from "@/components/shell/settings-list";
import { settingsFor } from "@/components/shell/settings-parts";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../office-actor";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "shell")("settings.title") };
}

/** What a person may set up, each part with a line of what it is for. */
export default async function SettingsPage({ params }: Props) {
  const { locale, actor } = await officeActor(params, "/settings");
  return (
    <Page>
      <SettingsList parts={settingsFor(actor)} locale={locale} />
    </Page>
  );
}
