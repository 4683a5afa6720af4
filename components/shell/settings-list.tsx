import { TextLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { SettingsPart } from "./settings-parts";

type SettingsListProps = { parts: readonly SettingsPart[]; locale: Locale };

/** The parts of the settings, each with what it is for. */
export function SettingsList({ parts, locale }: SettingsListProps) {
  const t = translator(locale, "shell");
  return (
    <>
      <PageHeader title={t("settings.title")} />
      <ul className="grid max-w-form border-b border-line">
        {parts.map((part) => (
          <li key={part} className="border-t border-line py-3">
            <h2 className="text-lg font-semibold">
              <TextLink href={`/${locale}/settings/${part}`}>{t(`settings.${part}.name`)}</TextLink>
            </h2>
            <p className="text-sm text-ink-2">{t(`settings.${part}.about`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
