import { TextLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Why nothing can be changed here any more, and where corrections are made. */
export function SignedCallout({ assemblyId, locale }: { assemblyId: string; locale: Locale }) {
  const t = translator(locale, "minutes");
  return (
    <Callout tone="info" title={t("signed.title")} className="mb-6 max-w-form">
      <p>{t("signed.text")}</p>
      <p className="mt-1">
        <TextLink href={`/${locale}/assemblies/${assemblyId}/minutes`}>{t("signed.link")}</TextLink>
      </p>
    </Callout>
  );
}
