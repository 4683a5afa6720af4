import { TextLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Slips with names and codes, to print. */
export function InvitationLinks({ assemblyId, locale }: { assemblyId: string; locale: Locale }) {
  const t = translator(locale, "rosters");
  const base = `/${locale}/assemblies/${assemblyId}/roster/invitations`;
  return (
    <Section id="invitations" title={t("invitations.title")} className="no-print mt-10">
      <p className="max-w-measure text-ink-2">{t("invitations.lead")}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        <TextLink href={`${base}/ky`}>{t("invitations.ky")}</TextLink>
        <TextLink href={`${base}/ru`}>{t("invitations.ru")}</TextLink>
      </p>
    </Section>
  );
}
