import { TextLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Says at the minutes that phones brought more after signing, and where it lies. */
export function AnnexNote({ assemblyId, count, locale }: { assemblyId: string; count: number; locale: Locale }) {
  const t = translator(locale, "door-desk");
  if (count === 0) return null;
  return (
    <div className="mt-4">
      <Callout tone="info">
        <p>{t("annex.note", { count })}</p>
        <p className="no-print">
          <TextLink href={`/${locale}/assemblies/${assemblyId}/door#annex`}>{t("annex.see")}</TextLink>
        </p>
      </Callout>
    </div>
  );
}
