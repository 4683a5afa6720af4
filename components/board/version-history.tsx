import type { MeetingPage } from "@/lib/board/meeting-page";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Part } from "./part";

/** Which version this is, how to prove it, and all there were. */
export function VersionHistory({ page, locale }: { page: MeetingPage; locale: Locale }) {
  const t = translator(locale, "board");
  const { content, shown, versions } = page;
  return (
    <Part title={t("version.title")}>
      <ul>
        {versions.map(({ version, kind, material, announcedAt }, at) => {
          const href = `/${locale}/m/${content.code}${at === 0 ? "" : `/v/${version}`}`;
          const words = `${t("version.number", { version })}: ${t(material ? `version.${kind}` : "version.minor")}`;
          return (
            <li key={version} className="py-0.5">
              {version === shown.version ? (
                <strong>{words}</strong>
              ) : (
                <a href={href} className="text-action underline underline-offset-4">
                  {words}
                </a>
              )}
              <span className="tabular text-sm text-ink-2"> · {shortDateTime(announcedAt, content.timeZone)}</span>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-sm text-ink-2">
        {t("version.code")} <strong className="text-ink">{content.code}</strong> · SHA-256{" "}
        <a href={`/${locale}/verify?of=${shown.sha256}`} className="break-all text-action underline underline-offset-4">
          {shown.sha256}
        </a>
      </p>
    </Part>
  );
}
