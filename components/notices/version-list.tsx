import { TextLink } from "@/components/ui/button";
import { Hash } from "@/components/ui/hash";
import { VersionBadge } from "@/components/ui/version-badge";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Every version that was announced, newest first: who, when, its page, its poster, its digest. */
export function VersionList({ view, locale }: { view: AssemblyView; locale: Locale }) {
  const t = translator(locale, "notices");
  const kinds = translator(locale, "board");
  const base = `/${locale}/m/${view.code}/v`;
  return (
    <ul className="border-b border-line">
      {view.publications.toReversed().map((each, at) => (
        <li key={each.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line py-3">
          <VersionBadge tone={at === 0 ? "current" : "old"}>{t("version", { version: each.version })}</VersionBadge>
          <span className="min-w-0 grow">
            <strong>{kinds(each.material ? `version.${each.kind}` : "version.minor")}</strong>
            <span className="block text-sm text-ink-2">
              {shortDateTime(each.announcedAt, view.municipality.timeZone)} · {each.byName}
            </span>
            {each.overrideReason && (
              <span className="block text-sm">{t("override.given", { reason: each.overrideReason })}</span>
            )}
          </span>
          <Hash value={each.sha256} label="SHA-256" />
          <TextLink href={`${base}/${each.version}`}>{t("links.page")}</TextLink>
          <TextLink href={`${base}/${each.version}/poster.pdf`}>{t("links.poster")}</TextLink>
        </li>
      ))}
    </ul>
  );
}
